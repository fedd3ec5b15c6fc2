package fr.coulisses.artefact.check;

import fr.coulisses.shared.Worded;
import java.util.List;
import java.util.Locale;

/// One thing that a check found.
///
/// @param code the rule, for instance `R-C2.1-01`
/// @param place where to jump, as a path into the content: `lines/{id}/account`, or empty for the whole
/// @param message the label of the sentence that names the place and the remedy
/// @param arguments what the sentence mentions: text as it is, and each [Figure] as it is kept
public record Finding(String code, Severity severity, String place, String message, List<String> arguments) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /// A finding whose sentence is the label `finding.` and the code.
    public static Finding of(String code, Severity severity, String place, String... arguments) {
        return new Finding(code, severity, place, "finding." + code, List.of(arguments));
    }

    /// Its sentence, as an argument of another.
    public Worded sentence() {
        return (language, labels) -> labels.text(language, message, words(language));
    }

    /// What the sentence mentions, as somebody reads it in a language.
    public Object[] words(Locale language) {
        return arguments.stream()
                .map(argument -> Figure.read(argument, language))
                .toArray();
    }
}

package fr.coulisses.kinds.presskit;

import fr.coulisses.artefact.Excerpt;
import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// R-C4.4-08: a press kit has contacts, biographies, pictures and practical information beside its table
/// of contents, which it always has; a biography is short.
class TheKitHasItsBasis implements Check<PressKit> {

    private static final String CODE = "R-C4.4-08";

    @Override
    public List<Finding> examine(PressKit kit, Dossier dossier) {
        List<Finding> found = new ArrayList<>();
        if (kit.announced().isEmpty()) {
            found.add(finding(Severity.WARNING, "release", "release"));
        } else {
            ask(found, kit.announced(Excerpt.CONTACT).isEmpty(), "release", "contacts");
            ask(found, kit.announced(Excerpt.PICTURE).isEmpty(), "release", "pictures");
            ask(found, kit.practical().isEmpty(), "release", "practical");
        }
        ask(found, kit.biographies().stream().noneMatch(Biography::isWritten), "biographies", "biographies");
        kit.biographies().stream()
                .filter(biography -> biography.signs() > Biography.MOST)
                .map(biography -> finding(
                        Severity.ADVICE,
                        "biographies/" + biography.id() + "/text",
                        "long",
                        biography.name(),
                        Figure.number(BigDecimal.valueOf(biography.signs())),
                        Figure.number(BigDecimal.valueOf(Biography.MOST))))
                .forEach(found::add);
        return found;
    }

    private static void ask(List<Finding> found, boolean isMissing, String place, String name) {
        if (isMissing) {
            found.add(finding(Severity.WARNING, place, name));
        }
    }

    private static Finding finding(Severity severity, String place, String name, String... arguments) {
        return new Finding(CODE, severity, place, "finding." + CODE + "." + name, List.of(arguments));
    }
}

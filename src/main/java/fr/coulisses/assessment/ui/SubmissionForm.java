package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.assessment.submission.Preflight;
import fr.coulisses.assessment.submission.Submission;
import fr.coulisses.shared.Letters;
import fr.coulisses.shared.ui.Keeper;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Tone;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What a student sees and says before an artefact is submitted: the look before, a justification for each warning, a
/// word to the tutor. What is typed stays in the browser until the artefact is submitted.
class SubmissionForm extends Div {

    private static final int MOST_JUSTIFICATION = 500;
    private static final int MOST_NOTE = 2000;
    private static final String NOTE = "note";

    private final transient Preflight preflight;
    private final String key;
    private final Map<String, TextArea> justifications = new LinkedHashMap<>();
    private final TextArea note = new TextArea();

    SubmissionForm(Preflight preflight, UUID student, Consumer<Finding> jump) {
        this.preflight = preflight;
        addClassName("stack");
        key = "submit-" + preflight.artefact().id() + "-" + student;
        Keeper keeper = new Keeper(key);
        keeper.addClassName("stack");
        keeper.onRecovered((name, before, text) -> recover(name, text));
        preflight.of(Severity.WARNING).forEach(finding -> keeper.add(justification(finding)));
        note.setLabel(getTranslation("assessment.submit.note"));
        note.setMaxLength(MOST_NOTE);
        note.setWidthFull();
        note.setValueChangeMode(ValueChangeMode.LAZY);
        keeper.add(note);
        keeper.watch(note, NOTE);
        justifications.forEach((code, area) -> keeper.watch(area, code));
        add(new PreflightList(preflight, false, jump), keeper);
    }

    private Div justification(Finding finding) {
        Notice warning = new Notice(Tone.WARN, getTranslation(finding.message(), finding.words(getLocale())));
        Div block = new Div(warning);
        block.addClassName("stack");
        justifications.computeIfAbsent(finding.code(), code -> {
            TextArea area = new TextArea(getTranslation("assessment.submit.justification", code));
            area.setMaxLength(MOST_JUSTIFICATION);
            String said = preflight.justifications().getOrDefault(code, "");
            area.setValue(Letters.beginning(said, MOST_JUSTIFICATION));
            area.setRequiredIndicatorVisible(true);
            area.setWidthFull();
            area.setValueChangeMode(ValueChangeMode.LAZY);
            area.addValueChangeListener(change -> area.setInvalid(false));
            block.add(area);
            return area;
        });
        return block;
    }

    private void recover(String name, String text) {
        TextArea area = name.equals(NOTE) ? note : justifications.get(name);
        if (area != null) {
            area.setValue(text);
        }
    }

    /// Whether every warning is justified; the first that is not says so and has the focus.
    boolean isComplete() {
        TextArea first = null;
        for (TextArea why : justifications.values()) {
            why.setErrorMessage(getTranslation("assessment.submit.justification.missing"));
            why.setInvalid(why.getValue().isBlank());
            first = first == null && why.isInvalid() ? why : first;
        }
        if (first != null) {
            first.focus();
        }
        return first == null;
    }

    Submission submission() {
        return new Submission(
                preflight.artefact().id(),
                justifications.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().getValue())),
                note.getValue());
    }

    /// Lets the browser forget what was typed: it is submitted.
    void forget() {
        Keeper.forget(key);
    }
}

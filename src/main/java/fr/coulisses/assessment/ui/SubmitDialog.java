package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.assessment.Claims;
import fr.coulisses.assessment.IntendedClaim;
import fr.coulisses.assessment.Reviews;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Notices;
import fr.coulisses.shared.ui.Tone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The last look before a version is frozen: what blocks, what must be justified, what is claimed, a word to the tutor.
class SubmitDialog extends Dialog {

    private static final int MOST_JUSTIFICATION = 500;
    private static final int MOST_NOTE = 2000;

    private final transient Reviews reviews;
    private final transient Artefact artefact;
    private final Map<String, TextArea> justifications = new LinkedHashMap<>();
    private final TextArea note = new TextArea();

    SubmitDialog(Artefacts artefacts, Claims claims, Reviews reviews, Artefact artefact) {
        this.reviews = reviews;
        this.artefact = artefact;
        setHeaderTitle(getTranslation("assessment.submit"));
        setWidth("40rem");
        Div body = new Div();
        body.addClassName("stack");
        add(body);
        List<Finding> findings = artefacts.findings(artefact.id());
        List<Finding> blocking = of(findings, Severity.BLOCKING);
        List<IntendedClaim> intended = claims.intended(artefact.id());
        body.add(new Paragraph(getTranslation("assessment.submit.help")));
        if (!blocking.isEmpty()) {
            body.add(new Notice(
                    Tone.BAD,
                    getTranslation("assessment.submit.blocked", blocking.size(), sentence(blocking.getFirst()))));
        }
        if (intended.isEmpty()) {
            body.add(new Notice(Tone.WARN, getTranslation("assessment.refused.noClaim")));
        } else {
            body.add(new Notice(
                    Tone.GOOD,
                    getTranslation(
                            "assessment.submit.claims",
                            intended.stream()
                                    .map(IntendedClaim::competency)
                                    .distinct()
                                    .collect(Collectors.joining(", ")))));
        }
        of(findings, Severity.WARNING).forEach(finding -> body.add(justification(finding)));
        note.setLabel(getTranslation("assessment.submit.note"));
        note.setMaxLength(MOST_NOTE);
        note.setWidthFull();
        body.add(note);
        Button submit = new Button(getTranslation("assessment.submit.confirm"), click -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setDisableOnClick(true);
        submit.setEnabled(blocking.isEmpty() && !intended.isEmpty());
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), submit);
    }

    private Div justification(Finding finding) {
        TextArea why = justifications.computeIfAbsent(finding.code(), code -> {
            TextArea area = new TextArea(getTranslation("assessment.submit.justification", code));
            area.setMaxLength(MOST_JUSTIFICATION);
            area.setRequiredIndicatorVisible(true);
            area.setWidthFull();
            return area;
        });
        Div block = new Div(new Notice(Tone.WARN, sentence(finding)), why);
        block.addClassName("stack");
        return block;
    }

    private void submit() {
        boolean complete = true;
        for (TextArea why : justifications.values()) {
            why.setInvalid(why.getValue().isBlank());
            why.setErrorMessage(getTranslation("assessment.submit.justification.missing"));
            complete &= !why.isInvalid();
        }
        if (!complete) {
            getFooter().getElement().getChildren().forEach(button -> button.setEnabled(true));
            return;
        }
        Map<String, String> reasons = justifications.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getValue()));
        ArtefactVersion version;
        try {
            version = reviews.submit(artefact.id(), reasons, note.getValue());
        } finally {
            getFooter().getElement().getChildren().forEach(button -> button.setEnabled(true));
        }
        close();
        Notices.done(getTranslation("assessment.submit.done", version.number()));
        getUI().ifPresent(
                        ui -> ui.navigate(VersionView.address(artefact.projectId(), artefact.id(), version.number())));
    }

    private String sentence(Finding finding) {
        return getTranslation(finding.message(), finding.words(getLocale()));
    }

    private static List<Finding> of(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }
}

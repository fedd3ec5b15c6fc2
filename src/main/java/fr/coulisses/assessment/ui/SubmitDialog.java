package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.assessment.Reviews;
import fr.coulisses.assessment.submission.Preflight;
import fr.coulisses.assessment.submission.Submission;
import fr.coulisses.shared.ui.Notices;
import java.util.UUID;
import java.util.function.Consumer;

/// The last look before a version is frozen: what blocks, what must be justified, what is claimed, a word to the tutor.
class SubmitDialog extends Dialog {

    private final transient Reviews reviews;
    private final transient Artefact artefact;
    private final SubmissionForm form;
    private final Button submit;

    /// @param jump brings the place of a finding into sight
    SubmitDialog(Reviews reviews, Preflight preflight, UUID student, Consumer<Finding> jump) {
        this.reviews = reviews;
        this.artefact = preflight.artefact();
        setHeaderTitle(getTranslation("assessment.submit"));
        setWidth("40rem");
        form = new SubmissionForm(preflight, student, finding -> {
            close();
            jump.accept(finding);
        });
        Div body = new Div(new Paragraph(getTranslation("assessment.submit.help")), form);
        body.addClassName("stack");
        add(body);
        submit = new Button(getTranslation("assessment.submit.confirm"), click -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setDisableOnClick(true);
        submit.setEnabled(preflight.isReady());
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), submit);
    }

    private void submit() {
        ArtefactVersion version;
        try {
            if (!form.isComplete()) {
                return;
            }
            Submission submission = form.submission();
            version = reviews.submit(artefact.id(), submission.justifications(), submission.note());
        } finally {
            submit.setEnabled(true);
        }
        form.forget();
        close();
        Notices.done(getTranslation("assessment.submit.done", version.number()));
        getUI().ifPresent(
                        ui -> ui.navigate(VersionView.address(artefact.projectId(), artefact.id(), version.number())));
    }
}

package fr.coulisses.examination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import fr.coulisses.account.Role;
import fr.coulisses.account.SignedInPerson;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.examination.ExaminedFinding;
import fr.coulisses.examination.ProjectExamination;
import fr.coulisses.examination.Waiver;
import fr.coulisses.examination.WaiverTarget;
import fr.coulisses.examination.Waivers;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Notices;
import java.util.List;
import java.util.UUID;

/// What one may do about a warning: say why it may stand, or take that back.
///
/// @param mayWaive whether the person writes in the project
/// @param done draws the page anew
record WaiverActions(
        UUID project,
        ProjectExamination examinations,
        Waivers waivers,
        SignedInPerson person,
        boolean mayWaive,
        Runnable done) {

    /// The buttons for one finding.
    ///
    /// @param beside all that is listed with it: those of the same rule can be waived together
    List<Component> offer(ExaminedFinding finding, List<ExaminedFinding> beside) {
        Waiver waiver = finding.waiver();
        if (waiver != null) {
            boolean mine = waiver.authorId().equals(person.id()) || person.role() == Role.ADMIN;
            return mine
                    ? List.of(
                            button("examination.withdraw", finding.finding().code(), () -> withdraw(finding.target())))
                    : List.of();
        }
        if (!mayWaive || finding.severity() != Severity.WARNING) {
            return List.of();
        }
        List<WaiverTarget> same = beside.stream()
                .filter(other -> !other.isWaived()
                        && other.severity() == Severity.WARNING
                        && other.finding().code().equals(finding.finding().code()))
                .map(ExaminedFinding::target)
                .distinct()
                .toList();
        return List.of(button(
                "examination.waive", finding.finding().code(), () -> new WaiveDialog(finding, same, this).open()));
    }

    /// Keeps the reason, and draws the page anew.
    ///
    /// @return whether it was taken
    boolean waive(List<WaiverTarget> targets, String justification) {
        try {
            examinations.waive(project, targets, justification);
        } catch (Refusal refusal) {
            Notices.refused(refusal);
            return false;
        }
        Notices.done(UI.getCurrent().getTranslation("examination.waive.done", targets.size()));
        done.run();
        return true;
    }

    private void withdraw(WaiverTarget target) {
        try {
            waivers.withdraw(project, target);
            Notices.done(UI.getCurrent().getTranslation("examination.withdraw.done"));
        } catch (Refusal refusal) {
            Notices.refused(refusal);
        }
        done.run();
    }

    private static Button button(String label, String code, Runnable click) {
        String text = UI.getCurrent().getTranslation(label);
        Button button = new Button(text, pressed -> click.run());
        button.setAriaLabel(text + " – " + code);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}

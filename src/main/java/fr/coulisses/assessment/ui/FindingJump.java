package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.ui.DraftForm;
import fr.coulisses.artefact.ui.PlaceAddress;
import fr.coulisses.project.ui.ProjectAddress;

/// The way from a finding to its place: a field of the draft, or a line of the register the artefact is composed of.
final class FindingJump {

    private FindingJump() {}

    /// On the page where the draft is.
    static void to(Finding finding, DraftForm panel, Artefact artefact) {
        if (isOfRegister(finding)) {
            to(ProjectAddress.budget(artefact.projectId()), finding);
        } else {
            panel.jump(finding.place());
        }
    }

    /// From any other page.
    static void to(Finding finding, Artefact artefact) {
        to(
                isOfRegister(finding)
                        ? ProjectAddress.budget(artefact.projectId())
                        : ProjectAddress.artefact(artefact.projectId(), artefact.id()),
                finding);
    }

    private static void to(String page, Finding finding) {
        UI.getCurrent().navigate(page, QueryParameters.of(PlaceAddress.PLACE, finding.place()));
    }

    private static boolean isOfRegister(Finding finding) {
        return PlaceAddress.isBudgetLine(finding.place());
    }
}

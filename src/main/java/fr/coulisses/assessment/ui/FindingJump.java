package fr.coulisses.assessment.ui;

import com.vaadin.flow.component.UI;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.ui.DraftForm;
import fr.coulisses.project.ui.ProjectAddress;

/// The way from a finding to its place: a field of the draft, or a line of the register the artefact is composed of.
final class FindingJump {

    private FindingJump() {}

    static void to(Finding finding, DraftForm panel, Artefact artefact) {
        if (finding.place().startsWith("lines/")) {
            UI.getCurrent().navigate(ProjectAddress.budget(artefact.projectId()));
        } else {
            panel.jump(finding.place());
        }
    }
}

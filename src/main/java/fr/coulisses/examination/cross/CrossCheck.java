package fr.coulisses.examination.cross;

import java.util.List;

/// One rule about what artefacts and registers of a project say to each other, named by the sentence that must be true;
/// pure, as the checks of one artefact are.
@FunctionalInterface
public interface CrossCheck {

    /// What is wrong, in the order of the project; nothing when the sentence is true.
    List<SpottedFinding> examine(ProjectDossier project);
}

package fr.coulisses.examination.cross;

import fr.coulisses.artefact.thread.RedThread;
import java.util.List;

/// A rule that the red thread alone answers for.
interface ThreadCheck extends CrossCheck {

    List<SpottedFinding> examine(RedThread thread);

    @Override
    default List<SpottedFinding> examine(ProjectDossier project) {
        return examine(project.thread());
    }
}

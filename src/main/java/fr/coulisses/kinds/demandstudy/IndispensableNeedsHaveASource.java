package fr.coulisses.kinds.demandstudy;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.kinds.demandstudy.Need.Priority;
import java.util.List;

/// R-C1.1-04: each indispensable need comes from somewhere: an interview, a document, an observation.
class IndispensableNeedsHaveASource implements Check<DemandStudy> {

    @Override
    public List<Finding> examine(DemandStudy study, Dossier dossier) {
        return study.needs().stream()
                .filter(need -> need.priority() == Priority.INDISPENSABLE)
                .filter(need ->
                        need.source().isBlank() && study.met(need.interviews()).isEmpty())
                .map(need -> Finding.of("R-C1.1-04", Severity.WARNING, "needs/" + need.id() + "/source", need.label()))
                .toList();
    }
}

package fr.coulisses.kinds.demandstudy;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.kinds.demandstudy.Emission.Post;
import java.util.List;

/// R-C1.1-07: the travel of the audience is among the items of the environmental impact; it is often the largest.
class AudienceTravelIsCounted implements Check<DemandStudy> {

    @Override
    public List<Finding> examine(DemandStudy study, Dossier dossier) {
        return study.emissions().stream().anyMatch(item -> item.post() == Post.AUDIENCE_TRAVEL)
                ? List.of()
                : List.of(Finding.of("R-C1.1-07", Severity.ADVICE, "emissions"));
    }
}

package fr.coulisses.kinds.demandstudy;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.kinds.demandstudy.Questioning.Technique;
import java.util.List;

/// R-C1.1-01: at least two techniques of questioning or analysis are used; one whose sheet is empty was not.
class TwoTechniquesAreUsed implements Check<DemandStudy> {

    private static final int LEAST = 2;

    @Override
    public List<Finding> examine(DemandStudy study, Dossier dossier) {
        long used = study.techniques().stream()
                .distinct()
                .filter(technique -> isTraced(technique, study))
                .count();
        return used >= LEAST ? List.of() : List.of(Finding.of("R-C1.1-01", Severity.WARNING, "techniques"));
    }

    private static boolean isTraced(Technique technique, DemandStudy study) {
        return switch (technique) {
            case QQOQCCP -> study.qqoqccp().isBegun();
            case FIVE_WHYS -> study.whys().isBegun();
            case INTERVIEW -> !study.interviews().isEmpty();
            case QUESTIONNAIRE, WORKSHOP, OBSERVATION, DOCUMENT_ANALYSIS -> true;
        };
    }
}

package fr.coulisses.kinds.demandstudy;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.kinds.demandstudy.Questioning.Interview;
import java.util.ArrayList;
import java.util.List;

/// R-C1.1-05: each interview has a date and the agreement of the person (GDPR, articles 6 and 7).
class InterviewsHaveADateAndConsent implements Check<DemandStudy> {

    @Override
    public List<Finding> examine(DemandStudy study, Dossier dossier) {
        List<Finding> missing = new ArrayList<>();
        for (Interview interview : study.interviews()) {
            if (interview.date() == null) {
                missing.add(missing(interview, "date"));
            }
            if (!interview.consent()) {
                missing.add(missing(interview, "consent"));
            }
        }
        return missing;
    }

    private static Finding missing(Interview interview, String field) {
        return new Finding(
                "R-C1.1-05",
                Severity.WARNING,
                "interviews/" + interview.id() + "/" + field,
                "finding.R-C1.1-05." + field,
                List.of(interview.who()));
    }
}

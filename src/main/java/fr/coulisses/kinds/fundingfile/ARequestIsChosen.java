package fr.coulisses.kinds.fundingfile;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// K-C2.2-1: the file is for one request of the register.
class ARequestIsChosen implements Check<FundingFile> {

    @Override
    public List<Finding> examine(FundingFile file, Dossier dossier) {
        if (file.hasRequest()) {
            return List.of();
        }
        String message = file.request().isEmpty() ? "finding.K-C2.2-1.none" : "finding.K-C2.2-1.gone";
        return List.of(new Finding("K-C2.2-1", Severity.BLOCKING, "request", message, List.of()));
    }
}

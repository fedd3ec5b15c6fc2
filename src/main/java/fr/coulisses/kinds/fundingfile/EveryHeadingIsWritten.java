package fr.coulisses.kinds.fundingfile;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// K-C2.2-2: nothing that a funder looks for is left empty.
class EveryHeadingIsWritten implements Check<FundingFile> {

    @Override
    public List<Finding> examine(FundingFile file, Dossier dossier) {
        return file.words().byName().entrySet().stream()
                .filter(written -> written.getValue().isBlank())
                .map(written -> new Finding(
                        "K-C2.2-2",
                        Severity.WARNING,
                        "words/" + written.getKey(),
                        "finding.K-C2.2-2." + written.getKey(),
                        List.of()))
                .toList();
    }
}

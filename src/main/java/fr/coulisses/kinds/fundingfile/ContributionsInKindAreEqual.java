package fr.coulisses.kinds.fundingfile;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C2.1-02: what accounts 86 use is what accounts 87 bring (cerfa 12156).
class ContributionsInKindAreEqual implements Check<FundingFile> {

    @Override
    public List<Finding> examine(FundingFile file, Dossier dossier) {
        return file.inKindExpenses().equals(file.inKindIncome())
                ? List.of()
                : List.of(Finding.of(
                        "R-C2.1-02",
                        Severity.BLOCKING,
                        "budget",
                        Figure.amount(file.inKindExpenses()),
                        Figure.amount(file.inKindIncome())));
    }
}

package fr.coulisses.kinds.fundingfile;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;

/// R-C2.2-02: the budget that goes to a funder is balanced to the cent.
class TheBudgetIsBalanced implements Check<FundingFile> {

    private static final String CODE = "R-C2.2-02";

    @Override
    public List<Finding> examine(FundingFile file, Dossier dossier) {
        if (file.expenses().isZero() && file.income().isZero()) {
            return List.of(new Finding(CODE, Severity.WARNING, "budget", "finding.R-C2.2-02.fileEmpty", List.of()));
        }
        return file.expenses().equals(file.income())
                ? List.of()
                : List.of(new Finding(
                        CODE,
                        Severity.WARNING,
                        "budget",
                        "finding.R-C2.2-02.fileUnbalanced",
                        List.of(Figure.amount(file.expenses()), Figure.amount(file.income()))));
    }
}

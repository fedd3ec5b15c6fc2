package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.Account;
import fr.coulisses.budget.BudgetLine;
import java.util.List;
import java.util.stream.Stream;

/// R-C2.1-04: a charge has an account 60 to 69 or 86, a produit an account 70 to 79 or 87 (plan comptable).
class AccountFitsTheSection implements Check<ForecastBudget> {

    @Override
    public List<Finding> examine(ForecastBudget budget, Dossier dossier) {
        return budget.lines().stream().flatMap(AccountFitsTheSection::examine).toList();
    }

    private static Stream<Finding> examine(BudgetLine line) {
        Account account = line.entry().accountNumber();
        if (account.isKnown() && account.section() == line.entry().section()) {
            return Stream.empty();
        }
        String message = account.number().isEmpty()
                ? "finding.R-C2.1-04.none"
                : "finding.R-C2.1-04." + line.entry().section().name();
        return Stream.of(new Finding(
                "R-C2.1-04",
                Severity.BLOCKING,
                "lines/" + line.id() + "/ACCOUNT",
                message,
                List.of(line.entry().label(), account.number())));
    }
}

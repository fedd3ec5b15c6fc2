package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.Basis;
import fr.coulisses.project.VatRegime;
import java.util.List;

/// R-C2.1-07: a structure that is not liable to VAT counts its purchases with it: it cannot deduct it.
class PurchasesAreCountedWithVat implements Check<ForecastBudget> {

    @Override
    public List<Finding> examine(ForecastBudget budget, Dossier dossier) {
        boolean deducted = dossier.project().vatRegime() == VatRegime.NOT_LIABLE
                && budget.basis() == Basis.HT
                && !budget.lines().isEmpty();
        return deducted ? List.of(Finding.of("R-C2.1-07", Severity.WARNING, "")) : List.of();
    }
}

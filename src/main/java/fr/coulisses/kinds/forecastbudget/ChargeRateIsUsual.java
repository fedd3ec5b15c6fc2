package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.Column;
import java.math.BigDecimal;
import java.util.List;

/// R-C2.1-09: the rate of the employer's charges is less than 10 points away from the usual one of its scheme.
///
/// Off stage, artists and technicians may be under the general scheme, as those who hang an exhibition are.
class ChargeRateIsUsual implements Check<ForecastBudget> {

    private static final BigDecimal TOLERANCE = BigDecimal.TEN;

    @Override
    public List<Finding> examine(ForecastBudget budget, Dossier dossier) {
        Dossier event = dossier.atTheEvent();
        boolean onStage = new Event(event.project()).isOnStage();
        return Payroll.of(budget).parts().stream()
                .filter(part -> !part.gross().isZero() && part.rate().signum() > 0)
                .filter(part -> isFar(part.rate(), part.usualRate(event.parameters())))
                .filter(part -> onStage || isFar(part.rate(), general(event)))
                .map(part -> Finding.of(
                        "R-C2.1-09",
                        Severity.WARNING,
                        Cell.ofFirst(part.charges(), Column.UNIT_PRICE),
                        Figure.percent(part.rate()),
                        Figure.percent(part.usualRate(event.parameters()))))
                .toList();
    }

    private static BigDecimal general(Dossier event) {
        return event.parameters().decimal(StaffScheme.GENERAL.rate());
    }

    private static boolean isFar(BigDecimal rate, BigDecimal usual) {
        return rate.subtract(usual).abs().compareTo(TOLERANCE) >= 0;
    }
}

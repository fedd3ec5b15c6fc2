package fr.coulisses.kinds.evaluationplan;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.math.BigDecimal;
import java.util.List;

/// R-C1.5-06: the target of a fill rate lies between 0 and 100 %.
class FillRatesEndAtAHundred implements Check<EvaluationPlan> {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    @Override
    public List<Finding> examine(EvaluationPlan plan, Dossier dossier) {
        return plan.indicators().stream()
                .filter(Indicator::isFillRate)
                .flatMap(indicator -> wrong(indicator).stream())
                .toList();
    }

    private static List<Finding> wrong(Indicator indicator) {
        BigDecimal target = indicator.target();
        return target == null || (target.signum() >= 0 && target.compareTo(FULL) <= 0)
                ? List.of()
                : List.of(Finding.of(
                        "R-C1.5-06",
                        Severity.BLOCKING,
                        "indicators/" + indicator.id() + "/target",
                        indicator.label(),
                        Figure.percent(target)));
    }
}

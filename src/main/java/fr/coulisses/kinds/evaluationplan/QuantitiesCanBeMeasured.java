package fr.coulisses.kinds.evaluationplan;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.kinds.evaluationplan.Indicator.Nature;
import java.util.ArrayList;
import java.util.List;

/// R-C1.5-04: a quantitative indicator has a unit, a target and a source. What the application computes has its source.
class QuantitiesCanBeMeasured implements Check<EvaluationPlan> {

    @Override
    public List<Finding> examine(EvaluationPlan plan, Dossier dossier) {
        return plan.indicators().stream()
                .filter(indicator -> indicator.nature() == Nature.QUANTITATIVE)
                .flatMap(indicator -> missing(indicator).stream().map(field -> finding(indicator, field)))
                .toList();
    }

    private static List<String> missing(Indicator indicator) {
        List<String> fields = new ArrayList<>();
        if (indicator.unit().isBlank()) {
            fields.add("unit");
        }
        if (indicator.target() == null) {
            fields.add("target");
        }
        if (indicator.source() == null && indicator.computation() == null) {
            fields.add("source");
        }
        return fields;
    }

    private static Finding finding(Indicator indicator, String field) {
        return new Finding(
                "R-C1.5-04",
                Severity.WARNING,
                "indicators/" + indicator.id() + "/" + field,
                "finding.R-C1.5-04." + field,
                List.of(indicator.label()));
    }
}

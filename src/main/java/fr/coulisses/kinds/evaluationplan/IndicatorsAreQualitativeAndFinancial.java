package fr.coulisses.kinds.evaluationplan;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.kinds.evaluationplan.Indicator.Nature;
import java.util.List;
import java.util.stream.Stream;

/// R-C1.5-02: at least one indicator is qualitative, and one financial.
class IndicatorsAreQualitativeAndFinancial implements Check<EvaluationPlan> {

    @Override
    public List<Finding> examine(EvaluationPlan plan, Dossier dossier) {
        return Stream.of(Nature.QUALITATIVE, Nature.FINANCIAL)
                .filter(nature -> plan.indicators().stream().noneMatch(indicator -> indicator.nature() == nature))
                .map(nature -> new Finding(
                        "R-C1.5-02", Severity.BLOCKING, "indicators", "finding.R-C1.5-02." + nature, List.of()))
                .toList();
    }
}

package fr.coulisses.kinds.evaluationplan;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Figure;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.shared.Formats;
import java.util.List;

/// R-C1.5-05: when a measure, typed or computed, crosses the threshold of its indicator, the plan says what is done.
class CrossedThresholdsAreAnswered implements Check<EvaluationPlan> {

    @Override
    public List<Finding> examine(EvaluationPlan plan, Dossier dossier) {
        return plan.indicators().stream()
                .map(plan::assess)
                .filter(Assessment::asksForACorrection)
                .map(CrossedThresholdsAreAnswered::finding)
                .toList();
    }

    private static Finding finding(Assessment assessment) {
        Indicator indicator = assessment.indicator();
        Assessment.Reading crossed = assessment.crossed().getLast();
        return Finding.of(
                "R-C1.5-05",
                Severity.WARNING,
                "indicators/" + indicator.id() + "/corrective",
                indicator.label(),
                Formats.date(crossed.on()),
                Figure.number(crossed.value()));
    }
}

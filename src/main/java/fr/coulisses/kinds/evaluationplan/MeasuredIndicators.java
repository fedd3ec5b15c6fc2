package fr.coulisses.kinds.evaluationplan;

import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.thread.Measurements;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The indicators of the evaluation plans of a project with what was measured of them.
@Component
class MeasuredIndicators implements Measurements {

    private final ObjectProvider<Artefacts> artefacts;
    private final EvaluationPlanKind kind;

    MeasuredIndicators(ObjectProvider<Artefacts> artefacts, EvaluationPlanKind kind) {
        this.artefacts = artefacts;
        this.kind = kind;
    }

    @Override
    public List<Measured> of(UUID project) {
        Artefacts all = artefacts.getObject();
        return all.of(project).stream()
                .filter(artefact -> artefact.kind().equals(EvaluationPlanKind.KEY))
                .map(artefact -> all.content(artefact.id(), kind))
                .flatMap(plan -> plan.indicators().stream().map(plan::assess))
                .map(MeasuredIndicators::measured)
                .toList();
    }

    static Measured measured(Assessment assessment) {
        Indicator indicator = assessment.indicator();
        return new Measured(
                indicator.id(),
                indicator.label(),
                indicator.unit(),
                indicator.target(),
                assessment.last().map(Assessment.Reading::value).orElse(null),
                assessment.last().map(Assessment.Reading::on).orElse(null),
                switch (assessment.state()) {
                    case REACHED -> true;
                    case SHORT, ALERT -> false;
                    case NOT_MEASURED, NO_TARGET -> null;
                });
    }
}

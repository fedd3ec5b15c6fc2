package fr.coulisses.kinds.evaluationplan;

import fr.coulisses.artefact.Artefacts;
import fr.coulisses.budget.BudgetChanged;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// A budget that is written on makes the draft of a plan that computes from it a newer one; other plans stay as they
/// are.
@Component
class EvaluationMoves {

    private final Artefacts artefacts;
    private final EvaluationPlanKind kind;
    private final JsonMapper json;

    EvaluationMoves(Artefacts artefacts, EvaluationPlanKind kind, JsonMapper json) {
        this.artefacts = artefacts;
        this.kind = kind;
        this.json = json;
    }

    @EventListener
    void moved(BudgetChanged changed) {
        boolean computes = artefacts.of(changed.project()).stream()
                .filter(artefact -> artefact.kind().equals(kind.key()))
                .anyMatch(artefact -> computes(artefact.id()));
        if (computes) {
            artefacts.registerMoved(changed.project(), kind.key());
        }
    }

    private boolean computes(UUID artefact) {
        return json.treeToValue(artefacts.draft(artefact).content(), EvaluationPlan.class).indicators().stream()
                .anyMatch(indicator -> indicator.computation() != null
                        && indicator.computation().origin() == Computation.Origin.BUDGET);
    }
}

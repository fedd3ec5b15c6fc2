package fr.coulisses.kinds.actionplan;

import fr.coulisses.artefact.Artefacts;
import fr.coulisses.budget.BudgetChanged;
import fr.coulisses.schedule.ScheduleChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A register that is written on makes the draft of the plan a newer one: what was judged is the version before.
@Component
class ActionPlanMoves {

    private final Artefacts artefacts;
    private final ActionPlanKind kind;

    ActionPlanMoves(Artefacts artefacts, ActionPlanKind kind) {
        this.artefacts = artefacts;
        this.kind = kind;
    }

    @EventListener
    void moved(ScheduleChanged changed) {
        artefacts.registerMoved(changed.project(), kind.key());
    }

    @EventListener
    void moved(BudgetChanged changed) {
        artefacts.registerMoved(changed.project(), kind.key());
    }
}

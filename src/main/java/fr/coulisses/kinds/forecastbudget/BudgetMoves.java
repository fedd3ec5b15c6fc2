package fr.coulisses.kinds.forecastbudget;

import fr.coulisses.artefact.Artefacts;
import fr.coulisses.budget.BudgetChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A budget that is written on makes the draft of its artefact a newer one: what was judged is the version before.
@Component
class BudgetMoves {

    private final Artefacts artefacts;
    private final ForecastBudgetKind kind;

    BudgetMoves(Artefacts artefacts, ForecastBudgetKind kind) {
        this.artefacts = artefacts;
        this.kind = kind;
    }

    @EventListener
    void moved(BudgetChanged changed) {
        artefacts.registerMoved(changed.project(), kind.key());
    }
}

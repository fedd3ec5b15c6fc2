package fr.coulisses.kinds.mediationsheet;

import fr.coulisses.artefact.Artefacts;
import fr.coulisses.budget.BudgetChanged;
import fr.coulisses.schedule.ScheduleChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A register that is written on makes the drafts of sheets newer ones: what was judged is the version before.
@Component
class SheetMoves {

    private final Artefacts artefacts;
    private final MediationSheetKind kind;

    SheetMoves(Artefacts artefacts, MediationSheetKind kind) {
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

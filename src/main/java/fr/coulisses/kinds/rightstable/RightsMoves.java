package fr.coulisses.kinds.rightstable;

import fr.coulisses.artefact.Artefacts;
import fr.coulisses.budget.BudgetChanged;
import fr.coulisses.register.EntriesChanged;
import fr.coulisses.rights.RightsRegister;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A register that is written on makes the draft of the table a newer one: what was judged is the version
/// before.
@Component
class RightsMoves {

    private final Artefacts artefacts;
    private final RightsTableKind kind;

    RightsMoves(Artefacts artefacts, RightsTableKind kind) {
        this.artefacts = artefacts;
        this.kind = kind;
    }

    @EventListener
    void moved(EntriesChanged changed) {
        if (changed.register().equals(RightsRegister.KEY)) {
            artefacts.registerMoved(changed.project(), kind.key());
        }
    }

    @EventListener
    void moved(BudgetChanged changed) {
        artefacts.registerMoved(changed.project(), kind.key());
    }
}

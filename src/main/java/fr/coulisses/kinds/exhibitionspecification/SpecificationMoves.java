package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.Artefacts;
import fr.coulisses.register.EntriesChanged;
import fr.coulisses.rights.RightsRegister;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A register of rights that is written on makes the drafts of specifications newer ones: what was judged is the
/// version before.
@Component
class SpecificationMoves {

    private final Artefacts artefacts;
    private final ExhibitionSpecificationKind kind;

    SpecificationMoves(Artefacts artefacts, ExhibitionSpecificationKind kind) {
        this.artefacts = artefacts;
        this.kind = kind;
    }

    @EventListener
    void moved(EntriesChanged changed) {
        if (changed.register().equals(RightsRegister.KEY)) {
            artefacts.registerMoved(changed.project(), kind.key());
        }
    }
}

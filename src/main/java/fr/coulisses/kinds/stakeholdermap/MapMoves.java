package fr.coulisses.kinds.stakeholdermap;

import fr.coulisses.artefact.Artefacts;
import fr.coulisses.contacts.ContactsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A register that is written on makes the draft of the map a newer one: what was judged is the version before.
@Component
class MapMoves {

    private final Artefacts artefacts;
    private final StakeholderMapKind kind;

    MapMoves(Artefacts artefacts, StakeholderMapKind kind) {
        this.artefacts = artefacts;
        this.kind = kind;
    }

    @EventListener
    void moved(ContactsChanged changed) {
        artefacts.registerMoved(changed.project(), kind.key());
    }
}

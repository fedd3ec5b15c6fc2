package fr.coulisses.kinds.editorialcalendar;

import fr.coulisses.artefact.Artefacts;
import fr.coulisses.register.EntriesChanged;
import fr.coulisses.rights.RightsRegister;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The register of rights that is written on makes the drafts of calendars newer ones: what was judged is the version
/// before.
@Component
class CalendarMoves {

    private final Artefacts artefacts;
    private final EditorialCalendarKind kind;

    CalendarMoves(Artefacts artefacts, EditorialCalendarKind kind) {
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

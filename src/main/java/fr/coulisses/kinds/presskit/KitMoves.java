package fr.coulisses.kinds.presskit;

import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.DraftSaved;
import fr.coulisses.project.ProjectDescribed;
import fr.coulisses.register.EntriesChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A register or a project sheet that is written on makes the drafts of kits newer ones, as it does those
/// of the releases that they carry: what was judged is the version before.
@Component
class KitMoves {

    private final Artefacts artefacts;
    private final PressKitKind kind;

    KitMoves(Artefacts artefacts, PressKitKind kind) {
        this.artefacts = artefacts;
        this.kind = kind;
    }

    /// A release or a sheet that is written on says something else to the kits that carry it.
    @EventListener
    void moved(DraftSaved saved) {
        if (KitSources.TAKEN.contains(saved.kind())) {
            artefacts.registerMoved(saved.project(), kind.key());
        }
    }

    @EventListener
    void moved(EntriesChanged changed) {
        artefacts.registerMoved(changed.project(), kind.key());
    }

    @EventListener
    void moved(ProjectDescribed changed) {
        artefacts.registerMoved(changed.project(), kind.key());
    }
}

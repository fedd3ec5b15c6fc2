package fr.coulisses.kinds.objectives.ui;

import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.ui.ArtefactEditor;
import fr.coulisses.kinds.objectives.Objectives;
import fr.coulisses.kinds.objectives.ObjectivesKind;
import fr.coulisses.shared.ui.LiveFields;
import org.springframework.stereotype.Component;

/// The note of intent, the tree, and the fields of what is chosen in it.
@Component
class ObjectivesEditor implements ArtefactEditor {

    @Override
    public String kind() {
        return ObjectivesKind.KEY;
    }

    @Override
    public void lay(LiveFields form, Artefact artefact) {
        form.section("tree", fields -> fields.text("purpose", Objectives.LONGEST_PURPOSE));
    }
}

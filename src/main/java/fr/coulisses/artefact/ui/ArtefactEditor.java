package fr.coulisses.artefact.ui;

import fr.coulisses.artefact.Artefact;
import fr.coulisses.shared.ui.LiveFields;

/// The contract of a kind's editor: one bean in the kind's `ui` folder, found by the frame.
public interface ArtefactEditor {

    /// The key of the kind it edits.
    String kind();

    /// Lays out the fields, each bound to its place in the content.
    void lay(LiveFields form, Artefact artefact);
}

package fr.coulisses.artefact.ui;

import fr.coulisses.artefact.difference.Side;
import java.util.UUID;

/// A comparison that a kind has beside the one of all kinds: an optional bean in its `ui` folder, found by the frame.
public interface OwnComparison {

    /// The key of the kind.
    String kind();

    /// The label of the link to it.
    String label();

    /// The address of its page for two states of an artefact; for those who follow the work.
    String address(UUID project, Side before, Side after);
}

package fr.coulisses.artefact;

import fr.coulisses.shared.DraftMerge;
import java.util.List;

/// What became of a save.
///
/// @param draft the draft as it is now, other people's fields included
/// @param conflicts the fields that somebody else changed too; their value stands, mine waits for a choice
public record SavedDraft(Draft draft, List<DraftMerge.Conflict> conflicts) {}

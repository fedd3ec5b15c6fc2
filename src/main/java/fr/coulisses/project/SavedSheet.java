package fr.coulisses.project;

import fr.coulisses.shared.DraftMerge;
import java.util.List;

/// What became of a change of the sheet.
///
/// @param conflicts the fields that somebody else changed too; their value stands, mine waits for a choice
public record SavedSheet(ProjectSummary project, List<DraftMerge.Conflict> conflicts) {}

package fr.coulisses.referential;

import fr.coulisses.shared.DraftMerge;
import java.util.List;

/// A draft as it is stored now, and the fields that somebody else changed too.
public record SavedRevision(RevisionDraft draft, List<DraftMerge.Conflict> conflicts) {}

package fr.coulisses.referential;

import org.jspecify.annotations.Nullable;

/// A competency of the older revision and one of the newer that stands for it.
///
/// @param oldCode `null` for a new one
/// @param newCode `null` for one that was removed
public record Correspondence(
        @Nullable String oldCode, @Nullable String newCode, CorrespondenceType type) {}

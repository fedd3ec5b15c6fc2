package fr.coulisses.funding.library;

import java.util.UUID;

/// A funder of the library.
///
/// @param shipped whether a release knows it
/// @param own whether the school added it, or says otherwise than the release
/// @param archived whether the school no longer proposes it
public record Funder(UUID id, FunderSheet sheet, boolean shipped, boolean own, boolean archived) {}

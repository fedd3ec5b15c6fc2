package fr.coulisses.contacts;

import java.time.Instant;

/// What somebody did to a contact, and what it was before.
///
/// @param what ADDED, CHANGED, MERGED, UNMERGED, DELETED or ERASED
public record ContactChange(String who, Instant at, String what, ContactSheet before, ContactSheet after) {}

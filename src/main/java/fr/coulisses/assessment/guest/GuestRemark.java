package fr.coulisses.assessment.guest;

import java.time.Instant;
import java.util.UUID;

/// What a guest says of a version.
///
/// @param place what it is about, as a path into the content; empty for the whole
/// @param shared whether the team can read it
public record GuestRemark(UUID id, String place, String text, Instant at, boolean shared) {}

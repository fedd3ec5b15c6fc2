package fr.coulisses.assessment.guest;

import java.util.UUID;

/// An invitation that was just made.
///
/// @param secret what its link ends with; known now and never again
public record IssuedInvitation(UUID id, String secret) {}

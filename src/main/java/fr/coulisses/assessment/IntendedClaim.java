package fr.coulisses.assessment;

import java.util.UUID;

/// What a student means to claim with the next version of an artefact.
///
/// @param commentary in their own words, at most 4,000 characters: what I did, how, what it shows
public record IntendedClaim(UUID studentId, String competency, String commentary) {}

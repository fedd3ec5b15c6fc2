package fr.coulisses.assessment;

import java.util.UUID;

/// A student claims a competency with a version, in their own words.
public record Claim(UUID id, UUID studentId, String studentName, String competency, String commentary) {}

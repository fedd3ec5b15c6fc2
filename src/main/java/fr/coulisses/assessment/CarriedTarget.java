package fr.coulisses.assessment;

import fr.coulisses.referential.CorrespondenceType;

/// The competency of a newer revision that a claim goes to, and what makes it so.
public record CarriedTarget(String code, CorrespondenceType type) {}

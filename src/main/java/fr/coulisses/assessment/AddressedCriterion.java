package fr.coulisses.assessment;

/// A criterion that a claim addresses.
///
/// @param code of the criterion, for instance `C2.1-K1`
/// @param place where in the artefact one sees it, as a path into its content; empty for the whole
public record AddressedCriterion(String code, String place) {}

package fr.coulisses.contracts.library;

import fr.coulisses.contracts.AnnexKind;

/// What is usually attached to a contract of a model.
///
/// @param label in French, as the contract lists it
public record ModelAnnex(AnnexKind kind, String label) {}

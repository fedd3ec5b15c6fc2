package fr.coulisses.contracts.library;

import fr.coulisses.contracts.PartyRole;

/// A party that a model wants.
///
/// @param key the word in mentions: `producteur` of `{producteur.nom}`
/// @param called as its articles speak of it: « le Producteur »
/// @param bearer whether it is usually the organisation that carries the project
public record ModelParty(PartyRole role, String key, String called, boolean bearer) {}

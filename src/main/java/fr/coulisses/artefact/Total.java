package fr.coulisses.artefact;

import fr.coulisses.shared.Money;

/// What a content adds up to in one respect, under a name: « Total des charges », 12 000,00 €.
public record Total(String label, Money amount) {}

package fr.coulisses.contracts.rule;

import fr.coulisses.artefact.check.Figure;
import fr.coulisses.contracts.Party;

/// How sentences speak of a party.
final class Parties {

    private Parties() {}

    /// Its name, or as what it is bound while nobody wrote the name.
    static String name(Party party) {
        if (!party.name().isBlank()) {
            return party.name();
        }
        return party.role() == null ? "…" : Figure.label(party.role().labelKey());
    }
}

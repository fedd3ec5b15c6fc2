package fr.coulisses.artefact;

import fr.coulisses.shared.Labelled;

/// The reaction to fire of materials, by the French classes and in their order; labels name the European ones.
public enum FireClass implements Labelled {
    M0,
    M1,
    M2,
    M3,
    M4;

    @Override
    public String labelKey() {
        return "artefact.fireClass." + name();
    }
}

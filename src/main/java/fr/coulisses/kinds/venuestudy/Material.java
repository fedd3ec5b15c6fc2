package fr.coulisses.kinds.venuestudy;

import fr.coulisses.artefact.FireClass;
import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// A material of the set.
public record Material(String id, String name, @Nullable FireClass fireClass, String proof) {

    public Material {
        name = Unwritten.text(name);
        proof = Unwritten.text(proof);
    }
}

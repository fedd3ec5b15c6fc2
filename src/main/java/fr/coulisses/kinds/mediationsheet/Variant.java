package fr.coulisses.kinds.mediationsheet;

import fr.coulisses.shared.Unwritten;

/// What is done differently for another audience.
public record Variant(String id, String audience, String adaptation) {

    public Variant {
        audience = Unwritten.text(audience);
        adaptation = Unwritten.text(adaptation);
    }
}

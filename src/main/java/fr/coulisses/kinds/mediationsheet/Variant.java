package fr.coulisses.kinds.mediationsheet;

/// What is done differently for another audience.
public record Variant(String id, String audience, String adaptation) {

    public Variant {
        audience = Unwritten.text(audience);
        adaptation = Unwritten.text(adaptation);
    }
}

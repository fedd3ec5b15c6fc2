package fr.coulisses.shared;

/// What was asked for does not exist, or not for this person: from outside the two look the same.
public class NotFound extends RuntimeException {

    public NotFound() {
        super("Not found, or not for this person");
    }
}

package fr.coulisses.shared;

/// A constant that says itself under which label people know it, where that is not its module, type and name.
public interface Labelled {

    String labelKey();
}

package fr.coulisses.contracts;

/// How somebody signed.
public enum SignatureMode {
    HANDWRITTEN,
    ELECTRONIC
}

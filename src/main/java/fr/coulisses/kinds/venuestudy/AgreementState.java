package fr.coulisses.kinds.venuestudy;

/// Where the agreement about the venue stands.
public enum AgreementState {
    TO_ASK,
    NEGOTIATED,
    SIGNED
}

package fr.coulisses.kinds.venuestudy;

/// Types of establishments open to the public.
public enum ErpType {
    J,
    L,
    M,
    N,
    O,
    P,
    R,
    S,
    T,
    U,
    V,
    W,
    X,
    Y,
    PA,
    CTS,
    SG,
    PS,
    GA,
    OA,
    EF,
    REF
}

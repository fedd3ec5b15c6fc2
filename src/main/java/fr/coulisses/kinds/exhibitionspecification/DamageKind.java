package fr.coulisses.kinds.exhibitionspecification;

/// What a damage is.
public enum DamageKind {
    SCRATCH,
    TEAR,
    STAIN,
    CRACK,
    LOSS,
    LIFTING,
    DEFORMATION,
    MOULD,
    FRAME,
    OTHER
}

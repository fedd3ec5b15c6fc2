package fr.coulisses.kinds.exhibitionspecification;

/// How much light harms a work, in the four classes of CIE 157:2004.
public enum Sensitivity {
    /// Textiles, watercolours, most photographs in colour, old inks.
    HIGH,
    /// Prints, drawings, photographs in black and white, costumes, natural history.
    MEDIUM,
    /// Oil and acrylic paintings, wood, horn, ivory, undyed leather.
    LOW,
    /// Stone, metal, glass, ceramics, screens.
    NONE
}

package fr.coulisses.artefact.export;

/// How large a photograph is printed: half the width of a page at most, and not higher than it is wide.
///
/// @param width in millimetres
/// @param height in millimetres
record PhotoSize(double width, double height) {

    private static final double WIDEST = 84;
    private static final double HIGHEST = 84;

    /// A dot is never larger than a quarter of a millimetre: 100 to an inch.
    private static final double DOT = 0.25;

    static PhotoSize of(Illustration shown) {
        double scale = Math.min(DOT, Math.min(WIDEST / shown.width(), HIGHEST / shown.height()));
        return new PhotoSize(scale * shown.width(), scale * shown.height());
    }
}

package fr.coulisses.artefact.export;

/// How large a photograph is printed: half the width of a page at most, and not higher than it is wide; one that has
/// no other beside it fills the page, and half its height.
///
/// @param width in millimetres
/// @param height in millimetres
record PhotoSize(double width, double height) {

    private static final double BESIDE_OTHERS = 84;
    private static final double WIDEST = 170;
    private static final double HIGHEST = 130;

    /// A dot is never larger than a quarter of a millimetre: 100 to an inch.
    private static final double DOT = 0.25;

    /// @param alone whether no other stands beside it
    static PhotoSize of(Illustration shown, boolean alone) {
        double width = alone ? WIDEST : BESIDE_OTHERS;
        double height = alone ? HIGHEST : BESIDE_OTHERS;
        double scale = Math.min(DOT, Math.min(width / shown.width(), height / shown.height()));
        return new PhotoSize(scale * shown.width(), scale * shown.height());
    }
}

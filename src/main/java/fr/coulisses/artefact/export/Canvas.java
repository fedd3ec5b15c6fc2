package fr.coulisses.artefact.export;

import java.awt.Font;

/// What a chart is drawn for: paper and a desk, or a phone, on which the same letters need more of the width.
///
/// Lengths are in pixels of the drawing.
enum Canvas {
    WIDE(640, 300, 13f),
    NARROW(340, 280, 12f);

    private final int width;
    private final int curveHeight;
    private final float text;

    Canvas(int width, int curveHeight, float text) {
        this.width = width;
        this.curveHeight = curveHeight;
        this.text = text;
    }

    int width() {
        return width;
    }

    int curveHeight() {
        return curveHeight;
    }

    Font font() {
        return Typeface.regular(text);
    }

    double widthOf(String words) {
        return Typeface.width(words, text);
    }

    /// How far apart two lines of text stand.
    int line() {
        return Math.round(text * 1.3f);
    }
}

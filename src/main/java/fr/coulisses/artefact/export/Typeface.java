package fr.coulisses.artefact.export;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The font of all documents, Roboto, and how wide it writes.
final class Typeface {

    private static final Font REGULAR = read();

    /// Roboto has all letters up to here.
    private static final int LAST_OF_LATIN = 0x017F;

    private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);

    /// How wide a letter is at size 1, 0 until it is measured: a spreadsheet of 5,000 lines asks for every letter.
    private static final float[] ADVANCES = new float[Character.MAX_VALUE + 1];

    private Typeface() {}

    static Font regular(float size) {
        return REGULAR.deriveFont(size);
    }

    /// Whether a text has a letter that Roboto cannot draw.
    static boolean lacksALetterOf(String text) {
        return text.codePoints().anyMatch(letter -> letter > LAST_OF_LATIN && !REGULAR.canDisplay(letter));
    }

    /// How wide a text runs, without kerning, in the unit of the size.
    static double width(String text, float size) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += advance(text.charAt(i));
        }
        return width * size;
    }

    private static float advance(char letter) {
        float known = ADVANCES[letter];
        if (known == 0) {
            char[] alone = {letter};
            known = (float) regular(100f).getStringBounds(alone, 0, 1, PAPER).getWidth() / 100;
            ADVANCES[letter] = known;
        }
        return known;
    }

    private static Font read() {
        try (InputStream file = Typeface.class.getResourceAsStream("/fonts/Roboto-Regular.ttf")) {
            if (file == null) {
                throw new IllegalStateException("The font Roboto is missing");
            }
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}

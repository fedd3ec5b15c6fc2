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
    private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);

    private Typeface() {}

    static Font regular(float size) {
        return REGULAR.deriveFont(size);
    }

    static double width(String text, float size) {
        return regular(size).getStringBounds(text, PAPER).getWidth();
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

package fr.coulisses.artefact.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/// A font as the PDF writer reads it: without its table of ligatures.
///
/// With the table, the writer compiles a pattern for each rule and each text: a budget of 5,000 lines took forty
/// seconds instead of six, and nobody misses a ligature of `fi` in a column of amounts.
enum PrintFont {
    REGULAR("Roboto-Regular"),
    BOLD("Roboto-Bold"),
    ITALIC("Roboto-Italic"),
    /// Arrows, marks, mathematics and the alphabets that Roboto lacks.
    SYMBOLS("DejaVuSans"),
    /// Chinese and Japanese.
    IDEOGRAMS("DroidSansFallback");

    /// What stands for a letter that none of them has, so that a reader sees that one is missing.
    static final String MISSING = "□";

    private final byte[] file;

    PrintFont(String name) {
        file = read("/fonts/" + name + ".ttf");
        forgetLigatures(file);
    }

    InputStream open() {
        return new ByteArrayInputStream(file);
    }

    /// Gives the table a name that no program knows: the directory begins at byte 12, with 16 bytes for each table.
    private static void forgetLigatures(byte[] font) {
        ByteBuffer bytes = ByteBuffer.wrap(font);
        int ligatures = tag("GSUB");
        int tables = bytes.getShort(4);
        for (int table = 0; table < tables; table++) {
            int entry = 12 + 16 * table;
            if (bytes.getInt(entry) == ligatures) {
                bytes.putInt(entry, tag("----"));
            }
        }
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .getInt();
    }

    private static byte[] read(String name) {
        try (InputStream font = PrintFont.class.getResourceAsStream(name)) {
            if (font == null) {
                throw new IllegalStateException("The font " + name + " is missing");
            }
            return font.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

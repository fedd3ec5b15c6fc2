package fr.coulisses.artefact.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedLettersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Version 1 → Version 2 ✓",
                "œuvre, Łódź, Đorđe, İstanbul, 1 250,00 €, ½ ≥ ⅓",
                "Ελλάδα, Жизнь, 日本の音楽, 中文",
                "♪ ♫ ★ ☎ ∑ ∞ □ ■ ▲"
            })
    void comeOutAsTheyWereWritten(String text) throws IOException {
        assertThat(printed(text)).contains(text.replace('\u202F', ' ').replace('\u00A0', ' '));
    }

    @Test
    void thatNoFontHasAreSeenToBeMissing() throws IOException {
        assertThat(printed("Fête 🎉 du canal")).contains("Fête □ du canal").doesNotContain("#");
    }

    private static String printed(String text) throws IOException {
        byte[] pdf =
                PdfWriter.write(new Document("Lettres", "", Locale.FRENCH, "", List.of(new Block.Paragraph(text))));
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replace('\u202F', ' ').replace('\u00A0', ' ');
        }
    }
}

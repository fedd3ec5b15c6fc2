package fr.coulisses.artefact.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrintFontTest {

    @ParameterizedTest
    @EnumSource(PrintFont.class)
    void isReadWithoutItsLigaturesWhichCostTenTimesTheRest(PrintFont style) throws IOException {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(style.open()))) {
            assertThat(font.getNumberOfGlyphs()).isGreaterThan(1_000);
            assertThat(font.getGsub()).isNull();
        }
    }
}

package fr.coulisses.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 200,00 € | 1200.00",
                "700,00\u00a0€ | 700.00",
                "3\u202f000 | 3000",
                "€ 12.50 | 12.50",
                "500 euros | 500",
                "500 € TTC | 500",
                "1.200,50 | 1200.50",
                "1,200.50 | 1200.50",
                "-12,5 | -12.5",
                "0 | 0",
                "1.234 | 1.234"
            })
    void readsNumbersThatWereTypedAsWords(String typed, BigDecimal number) {
        assertThat(Figure.of(new SheetCell.Text(typed))).isEqualTo(new Figure.Known(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "? €", "??", "à voir", "À définir", "N.C.", "tbd", "inconnu"})
    void tellsWhatIsNotKnownFromZero(String typed) {
        assertThat(Figure.of(new SheetCell.Text(typed))).isEqualTo(new Figure.Unknown(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "€", "- €", " "})
    void readsADashAsNothing(String typed) {
        assertThat(Figure.of(new SheetCell.Text(typed))).isEqualTo(Figure.NONE);
    }

    @Test
    void doesNotGuessWhatIsNoNumber() {
        assertThat(Figure.of(new SheetCell.Text("environ 500 €"))).isEqualTo(new Figure.Unreadable("environ 500 €"));
        assertThat(Figure.of(new SheetCell.Text("#REF!"))).isEqualTo(new Figure.Unreadable("#REF!"));
        assertThat(Figure.of(new SheetCell.Uncomputed("=A1*2"))).isEqualTo(new Figure.Unreadable("=A1*2"));
        assertThat(Figure.of(new SheetCell.Day("24/11/2026", LocalDate.of(2026, 11, 24))))
                .isEqualTo(new Figure.Unreadable("24/11/2026"));
    }

    @Test
    void readsARateInPercentHoweverTheFileHoldsIt() {
        Figure rate = new Figure.Known(new BigDecimal("5.5"));
        assertThat(Figure.percent(new SheetCell.Number("5,5%", new BigDecimal("0.055"))))
                .isEqualTo(rate);
        assertThat(Figure.percent(new SheetCell.Number("6%", new BigDecimal("0.055"))))
                .isEqualTo(rate);
        assertThat(Figure.percent(new SheetCell.Number("5,5 %", new BigDecimal("5.5"))))
                .isEqualTo(rate);
        assertThat(Figure.percent(new SheetCell.Number("5,5", new BigDecimal("5.5"))))
                .isEqualTo(rate);
        assertThat(Figure.percent(new SheetCell.Text("5,5 %"))).isEqualTo(rate);
        assertThat(Figure.percent(new SheetCell.Number("20%", new BigDecimal("0.2"))))
                .isEqualTo(new Figure.Known(new BigDecimal("20")));
    }
}

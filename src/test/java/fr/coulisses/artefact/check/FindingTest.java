package fr.coulisses.artefact.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class FindingTest {

    private static final Finding FINDING = Finding.of(
            "R-1",
            Severity.WARNING,
            "",
            "Affiches",
            Figure.amount(Money.of("-1250.5")),
            Figure.percent(new BigDecimal("3.50")),
            Figure.number(new BigDecimal("420")),
            Figure.month(YearMonth.of(2027, 5)));

    @Test
    void writesItsFiguresInTheLanguageOfTheReader() {
        assertThat(FINDING.words(Locale.FRENCH))
                .containsExactly("Affiches", "\u22121\u202f250,50\u00a0€", "3,5\u00a0%", "420", "mai 2027");
        assertThat(FINDING.words(Locale.ENGLISH))
                .containsExactly("Affiches", "\u22121\u202f250.50\u00a0€", "3.5\u00a0%", "420", "May 2027");
    }

    @Test
    void keepsItsFiguresThroughJson() {
        JsonMapper json = JsonMapper.shared();
        Finding back = json.readValue(json.writeValueAsString(FINDING), Finding.class);
        assertThat(back).isEqualTo(FINDING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\u202f250,00\u00a0€", "amount:", "amount: 12", "month:2027-13", "percent:5,5", "Note:12"})
    void leavesTextAsItIs(String text) {
        Finding old = new Finding("R-1", Severity.BLOCKING, "", "finding.R-1", List.of(text));
        assertThat(old.words(Locale.ENGLISH)).containsExactly(text);
    }
}

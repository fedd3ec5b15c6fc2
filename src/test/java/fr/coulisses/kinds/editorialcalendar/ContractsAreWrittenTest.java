package fr.coulisses.kinds.editorialcalendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import org.junit.jupiter.api.Test;

class ContractsAreWrittenTest {

    @Test
    void asksForNoneBelowTheThreshold() {
        assertThat(Calendars.findings(new ContractsAreWritten(), posts("599.99", "400", "2027-03-01", "2027-05-01")))
                .isEmpty();
    }

    @Test
    void addsMoneyAndAdvantagesOfAYear() {
        assertThat(Calendars.findings(new ContractsAreWritten(), posts("600", "400", "2027-03-01", "2027-05-01")))
                .extracting(Finding::place)
                .containsExactly("posts/one/collaboration/contract", "posts/two/collaboration/contract");
    }

    @Test
    void countsEachYearByItself() {
        assertThat(Calendars.findings(new ContractsAreWritten(), posts("600", "400", "2026-12-31", "2027-01-01")))
                .isEmpty();
    }

    @Test
    void acceptsAContract() {
        assertThat(Calendars.findings(
                        new ContractsAreWritten(),
                        posts("600", "400", "2027-03-01", "2027-05-01")
                                .replace("\"contract\": \"\"", "\"contract\": \"Du 2 mars\"")))
                .isEmpty();
    }

    private static String posts(String money, String inKind, String first, String second) {
        return """
                {"posts": [
                  {"id": "one", "day": "%3$s", "goal": "Vendre",
                   "collaboration": {"partner": "Margot", "money": %1$s, "contract": ""}},
                  {"id": "two", "day": "%4$s", "goal": "vendre",
                   "collaboration": {"partner": "MARGOT", "inKind": %2$s, "contract": ""}}]}""".formatted(money, inKind, first, second);
    }
}

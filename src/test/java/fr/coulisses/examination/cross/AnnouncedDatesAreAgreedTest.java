package fr.coulisses.examination.cross;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.Statement;
import fr.coulisses.contracts.ContractState;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnouncedDatesAreAgreedTest {

    private static final String CONTRACT = """
            {"type": "CESSION", "artists": "Orso (trio)",
             "dates": {"sessions": [{"id": "s", "kind": "PERFORMANCE", "day": "2027-07-16", "begins": "21 h 45"}]}}""";

    @Test
    void acceptsTheDayAndTheHourOfTheContract() {
        assertThat(found("2027-07-16 21:45 Orso")).isEmpty();
        assertThat(found("2027-07-16 - Orso")).isEmpty();
        assertThat(found("- - Orso")).isEmpty();
    }

    @Test
    void refusesAnotherHourOfTheSameDay() {
        assertThat(found("2027-07-16 21:46 ORSO"))
                .containsExactly("R-X-07.agreed ORSO 16/07/2027 21:46 16/07/2027 21:45");
    }

    @Test
    void refusesADayOutsideTheProject() {
        assertThat(found("2027-07-17 20:30 Fanfare")).containsExactly("R-X-07.outside Fanfare 17/07/2027");
    }

    @Test
    void asksNothingOfWhoHasNoContract() {
        assertThat(found("2027-07-16 19:00 Fanfare")).isEmpty();
    }

    private static List<String> found(String announced) {
        return Dossiers.sentences(new AnnouncedDatesAreAgreed()
                .examine(Dossiers.saying(
                        Dossiers.with(List.of(), Dossiers.contract(ContractState.SIGNED, CONTRACT)),
                        new Statement(Statement.ANNOUNCED_SHOW, "programme/p", announced))));
    }
}

package fr.coulisses.kinds.mediationsheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EachHandicapHasAnAidTest {

    private final EachHandicapHasAnAid check = new EachHandicapHasAnAid();

    @Test
    void acceptsAnAidThatSuits() {
        assertThat(Sheets.found(check, """
                {"handicaps": ["HEARING", "MOTOR"],
                 "aids": [{"id": "a", "aid": "BOUCLE"}, {"id": "b", "aid": "PMR"}]}""")).isEmpty();
    }

    @Test
    void refusesOneThatSuitsAnother() {
        assertThat(Sheets.findings(check, Sheets.of("""
                {"handicaps": ["HEARING", "VISUAL"], "aids": [{"id": "a", "aid": "LSF"}]}""")))
                .extracting(Finding::arguments)
                .first()
                .hasToString("[label:mediationsheet.handicap.VISUAL]");
    }

    @Test
    void countsNoAidThatIsNotChosenOrNotKnown() {
        assertThat(Sheets.found(check, """
                {"handicaps": ["PSYCHIC"], "aids": [{"id": "a"}, {"id": "b", "aid": "HOLOGRAMME"}]}""")).hasSize(1);
    }

    @Test
    void asksNothingForNoneInParticular() {
        assertThat(Sheets.found(check, "{\"handicaps\": [\"NONE\"]}")).isEmpty();
    }

    @Test
    void hasAnAnswerToEachHandicap() {
        assertThat(AidCatalogue.all().stream()
                        .flatMap(aid -> aid.suits().stream())
                        .collect(Collectors.toSet()))
                .isEqualTo(EnumSet.complementOf(EnumSet.of(Handicap.NONE)));
    }
}

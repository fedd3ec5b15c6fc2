package fr.coulisses.examination.cross;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.Statement;
import fr.coulisses.artefact.check.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class NeedsOfTheShowAreCoveredTest {

    private static final Statement NEEDS = new Statement(Statement.STAGE_NEEDS, "space/width", "12");
    private static final Statement COMPARED = new Statement(Statement.NEEDS_COMPARED, "rider", "v3");

    @Test
    void acceptsARiderThatIsHeldAgainstAVenueAndAProjectWithoutOne() {
        assertThat(found(NEEDS, COMPARED)).isEmpty();
        assertThat(found()).isEmpty();
    }

    @Test
    void refusesARiderThatNobodyComparedWithAVenue() {
        assertThat(found(NEEDS)).containsExactly("R-X-11.unstudied Plan de communication");
    }

    @Test
    void refusesANeedThatNothingCovers() {
        assertThat(found(NEEDS, COMPARED, new Statement(Statement.UNCOVERED_NEED, "adjustments", "a.label")))
                .containsExactly("R-X-11.uncovered label:a.label");
    }

    @Test
    void blocks() {
        assertThat(new NeedsOfTheShowAreCovered().examine(Dossiers.saying(Dossiers.of(List.of(), List.of()), NEEDS)))
                .extracting(each -> each.finding().severity())
                .containsExactly(Severity.BLOCKING);
    }

    private static List<String> found(Statement... said) {
        return Dossiers.sentences(
                new NeedsOfTheShowAreCovered().examine(Dossiers.saying(Dossiers.of(List.of(), List.of()), said)));
    }
}

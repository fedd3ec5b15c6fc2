package fr.coulisses.kinds.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EachMonthIsSummedUpTest {

    private final EachMonthIsSummedUp check = new EachMonthIsSummedUp();

    @Test
    void asksNothingBeforeAnythingWasRead() {
        assertThat(Watches.found(check, "{}")).isEmpty();
    }

    @Test
    void acceptsASynthesisForEachMonthThatIsOver() {
        assertThat(Watches.found(check, read("2026-10-01", "2026-10-31", "Déposer")))
                .isEmpty();
    }

    @Test
    void waitsForTheEndOfTheMonth() {
        assertThat(Watches.found(check, read("2026-11-01", "2026-11-02", "Déposer")))
                .isEmpty();
    }

    @Test
    void namesTheFirstMonthThatIsMissing() {
        assertThat(Watches.found(check, read("2026-08-31", "2026-10-01", "Déposer")))
                .containsExactly("syntheses [month:2026-08, 2]");
    }

    @Test
    void asksForADecision() {
        assertThat(Watches.found(check, read("2026-10-01", "2026-10-31", " "))).containsExactly("syntheses []");
    }

    private static String read(String day, String summedUp, String decision) {
        return """
                {"notes": [{"id": "n", "readOn": "%s"}],
                 "syntheses": [{"id": "s", "date": "%s", "decision": "%s"}]}""".formatted(day, summedUp, decision);
    }
}

package fr.coulisses.artefact.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RedThreadTest {

    private static final Knot FINDING = new Knot("f", KnotType.FINDING, "observations/f", "Peu de lieux", List.of());
    private static final Knot AXIS = new Knot("a", KnotType.AXIS, "axes/a", "Ouvrir un lieu", List.of("f", "gone"));
    private static final Knot OTHER = new Knot("b", KnotType.AXIS, "axes/b", "Circuler", List.of());

    private final RedThread thread = new RedThread(List.of(strand(FINDING), strand(AXIS), strand(OTHER)));

    @Test
    void walksBothWays() {
        assertThat(thread.under("a")).extracting(Strand::id).containsExactly("f");
        assertThat(thread.above("f")).extracting(Strand::id).containsExactly("a");
        assertThat(thread.under("f")).isEmpty();
        assertThat(thread.above("gone")).extracting(Strand::id).containsExactly("a");
        assertThat(thread.under("nowhere")).isEmpty();
    }

    @Test
    void walksToTheEndsAlsoWhereCitationsGoRound() {
        RedThread round = new RedThread(List.of(
                strand(new Knot("a", KnotType.NEED, "", "", List.of("c"))),
                strand(new Knot("b", KnotType.FINDING, "", "", List.of("a"))),
                strand(new Knot("c", KnotType.AXIS, "", "", List.of("b", "c")))));
        assertThat(round.foundations("c")).extracting(Strand::id).containsExactly("b", "a");
        assertThat(round.consequences("a")).extracting(Strand::id).containsExactly("b", "c");
        assertThat(thread.foundations("a")).extracting(Strand::id).containsExactly("f");
        assertThat(thread.consequences("nowhere")).isEmpty();
    }

    @Test
    void knowsWhatNothingRestsOn() {
        assertThat(thread.carries("f", KnotType.AXIS)).isTrue();
        assertThat(thread.carries("f", KnotType.OBJECTIVE)).isFalse();
        assertThat(thread.carries("b", KnotType.ORIENTATION)).isFalse();
    }

    @Test
    void sortsByTypeInTheOrderAsked() {
        assertThat(thread.of(KnotType.AXIS, KnotType.FINDING))
                .extracting(Strand::id)
                .containsExactly("a", "b", "f");
        assertThat(thread.of(KnotType.NEED)).isEmpty();
    }

    @Test
    void takesTheWordsOfARegisterForWhatADraftSaysOfItsRows() {
        Knot said = new Knot("p", KnotType.PARTNER, "stakeholders/s", "", List.of("o"));
        Knot registered = new Knot("p", KnotType.PARTNER, "", "Mairie", List.of());
        RedThread partners = new RedThread(List.of(strand(said), new Strand(null, "contacts", registered)));
        assertThat(partners.all()).singleElement().satisfies(strand -> {
            assertThat(strand.knot().label()).isEqualTo("Mairie");
            assertThat(strand.knot().place()).isEqualTo("stakeholders/s");
            assertThat(strand.knot().cites()).containsExactly("o");
        });
    }

    private static Strand strand(Knot knot) {
        return new Strand(UUID.randomUUID(), "Diagnostic", knot);
    }
}

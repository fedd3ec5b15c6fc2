package fr.coulisses.kinds.venuestudy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Check;
import org.junit.jupiter.api.Test;

class LargeEventsForProfitAreDeclaredTest {

    private final Check<VenueStudy> check = new LargeEventsForProfitAreDeclared();

    @Test
    void acceptsUpToTheThresholdAndWhatIsNotForProfit() {
        assertThat(Studies.said(
                        check,
                        "{'capacity': 1400, 'plannedUse': {'staff': 100, 'profit': true}, 'authorisations':" + " []}"))
                .isEmpty();
        assertThat(Studies.said(
                        check,
                        "{'capacity': 1401, 'plannedUse': {'staff': 100, 'profit': false}, 'authorisations':" + " []}"))
                .isEmpty();
    }

    @Test
    void refusesMoreUndeclared() {
        assertThat(Studies.said(
                        check,
                        "{'capacity': 1401, 'plannedUse': {'staff': 100, 'profit': true}, 'authorisations':" + " []}"))
                .containsExactly("BLOCKING 11.undeclared authorisations 1501 1500");
    }

    @Test
    void acceptsADeclarationBetweenAYearAndAMonthBefore() {
        assertThat(Studies.said(
                        check,
                        "{'capacity': 1401, 'plannedUse': {'staff': 100, 'profit': true}, 'authorisations':"
                                + " [{'id': 'a', 'step': 'SECURITY_SERVICE', 'askedOn': '2026-04-23'}]}"))
                .isEmpty();
        assertThat(Studies.said(
                        check,
                        "{'capacity': 1401, 'plannedUse': {'staff': 100, 'profit': true}, 'authorisations':"
                                + " [{'id': 'a', 'step': 'SECURITY_SERVICE', 'askedOn': '2027-03-23'}]}"))
                .isEmpty();
    }

    @Test
    void refusesEarlierAndLaterOnes() {
        assertThat(Studies.said(
                        check,
                        "{'capacity': 1401, 'plannedUse': {'staff': 100, 'profit': true}, 'authorisations':"
                                + " [{'id': 'a', 'step': 'SECURITY_SERVICE', 'askedOn': '2026-04-22'}]}"))
                .containsExactly("BLOCKING 11.untimely authorisations/a/askedOn 23/04/2026 23/03/2027");
        assertThat(Studies.said(
                        check,
                        "{'capacity': 1401, 'plannedUse': {'staff': 100, 'profit': true}, 'authorisations':"
                                + " [{'id': 'a', 'step': 'SECURITY_SERVICE', 'askedOn': '2027-03-24'}]}"))
                .containsExactly("BLOCKING 11.untimely authorisations/a/askedOn 23/04/2026 23/03/2027");
        assertThat(Studies.said(
                        check,
                        "{'capacity': 1401, 'plannedUse': {'staff': 100, 'profit': true}, 'authorisations':"
                                + " [{'id': 'a', 'step': 'SECURITY_SERVICE', 'askedOn': null}]}"))
                .containsExactly("BLOCKING 11.untimely authorisations/a/askedOn 23/04/2026 23/03/2027");
    }
}

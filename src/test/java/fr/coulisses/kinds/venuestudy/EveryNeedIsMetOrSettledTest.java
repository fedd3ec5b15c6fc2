package fr.coulisses.kinds.venuestudy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Check;
import org.junit.jupiter.api.Test;

class EveryNeedIsMetOrSettledTest {

    private final Check<VenueStudy> check = new EveryNeedIsMetOrSettled();

    @Test
    void acceptsAVenueThatIsWideEnough() {
        assertThat(Studies.said(
                        check, "{'needs': [{'id': 'n', 'criterion': 'WIDTH', 'amount': 8}], 'stage': {'width': 8}}"))
                .isEmpty();
    }

    @Test
    void refusesANarrowerOne() {
        assertThat(Studies.said(
                        check, "{'needs': [{'id': 'n', 'criterion': 'WIDTH', 'amount': 8}], 'stage': {'width': 7.99}}"))
                .containsExactly("BLOCKING 04.gap adjustments label:venuestudy.point.STAGE");
    }

    @Test
    void warnsOfWhatNobodyKnows() {
        assertThat(Studies.said(check, "{'needs': [{'id': 'n', 'criterion': 'WIDTH', 'amount': 8}]}"))
                .containsExactly("WARNING 04.unknown adjustments label:venuestudy.point.STAGE");
    }

    @Test
    void asksForTheSolutionTheOpinionAndBothAgreements() {
        assertThat(Studies.said(
                        check,
                        "{'needs': [{'id': 'n', 'criterion': 'WIDTH', 'amount': 8}], 'stage': {'width': 6},"
                                + " 'adjustments': [{'id': 'a', 'point': 'STAGE'}]}"))
                .containsExactly("BLOCKING 04.solution adjustments/a/solution label:venuestudy.point.STAGE");
        assertThat(Studies.said(
                        check,
                        "{'needs': [{'id': 'n', 'criterion': 'WIDTH', 'amount': 8}], 'stage': {'width': 6},"
                                + " 'adjustments': [{'id': 'a', 'point': 'STAGE', 'solution': 'RENTAL', 'venueBy':"
                                + " 'Régie', 'venueOn': '2026-11-24'}]}"))
                .containsExactly("BLOCKING 04.opinion adjustments/a/opinion label:venuestudy.point.STAGE");
        assertThat(Studies.said(
                        check,
                        "{'needs': [{'id': 'n', 'criterion': 'WIDTH', 'amount': 8}], 'stage': {'width': 6},"
                                + " 'adjustments': [{'id': 'a', 'point': 'STAGE', 'solution': 'RENTAL', 'opinion':"
                                + " 'Possible', 'venueBy': 'Régie'}]}"))
                .containsExactly("BLOCKING 04.venue adjustments/a/venueBy label:venuestudy.point.STAGE");
        assertThat(Studies.said(
                        check,
                        "{'needs': [{'id': 'n', 'criterion': 'WIDTH', 'amount': 8}], 'stage': {'width': 6},"
                                + " 'adjustments': [{'id': 'a', 'point': 'STAGE', 'solution': 'RENTAL', 'opinion':"
                                + " 'Possible', 'venueBy': 'Régie', 'venueOn': '2026-11-24'}]}"))
                .containsExactly("WARNING 04.company adjustments/a/companyBy label:venuestudy.point.STAGE");
        assertThat(Studies.said(
                        check,
                        "{'needs': [{'id': 'n', 'criterion': 'WIDTH', 'amount': 8}], 'stage': {'width': 6},"
                                + " 'adjustments': [{'id': 'a', 'point': 'STAGE', 'solution': 'RENTAL', 'opinion':"
                                + " 'Possible', 'venueBy': 'Régie', 'venueOn': '2026-11-24', 'companyBy': 'Nadia',"
                                + " 'companyOn': '2026-11-26'}]}"))
                .isEmpty();
    }

    @Test
    void isMilderWhereTheShowCanDoWithout() {
        assertThat(Studies.said(
                        check,
                        "{'needs': [{'id': 'n', 'criterion': 'MONITORS', 'amount': 6}], 'sound': {'monitors':"
                                + " 5}}"))
                .containsExactly("WARNING 04.gap adjustments label:venuestudy.point.SOUND");
    }

    @Test
    void saysThatThereIsNoRider() {
        assertThat(Studies.said(check, "{}")).containsExactly("ADVICE 04.noRider rider");
    }
}

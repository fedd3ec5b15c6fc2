package fr.coulisses.kinds.venuestudy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Check;
import org.junit.jupiter.api.Test;

class TheCapacityIsAuthorisedTest {

    private final Check<VenueStudy> check = new TheCapacityIsAuthorised();

    @Test
    void acceptsTheFigureOfTheCommissionAndLess() {
        assertThat(Studies.said(
                        check,
                        "{'configurations': [{'id': 'c', 'rule': 'L_STANDING', 'measure': 240, 'exits': 400,"
                                + " 'commission': 300}], 'capacity': 300}"))
                .isEmpty();
        assertThat(Studies.said(
                        check,
                        "{'configurations': [{'id': 'c', 'rule': 'L_STANDING', 'measure': 240, 'exits': 400,"
                                + " 'commission': 300}], 'capacity': 299}"))
                .isEmpty();
        assertThat(Studies.said(
                        check,
                        "{'configurations': [{'id': 'c', 'rule': 'L_STANDING', 'measure': 240, 'exits': 400,"
                                + " 'commission': 300}], 'capacity': null}"))
                .isEmpty();
    }

    @Test
    void refusesOneMore() {
        assertThat(Studies.said(
                        check,
                        "{'configurations': [{'id': 'c', 'rule': 'L_STANDING', 'measure': 240, 'exits': 400,"
                                + " 'commission': 300}], 'capacity': 301}"))
                .containsExactly("BLOCKING 01.more capacity 301 300 label:venuestudy.source.COMMISSION");
    }

    @Test
    void refusesMoreThanTheDensityAllows() {
        assertThat(Studies.said(
                        check, "{'configurations': [{'id': 'c', 'rule': 'Y', 'measure': 104}], 'capacity': 21}"))
                .containsExactly("BLOCKING 01.more capacity 21 20 label:venuestudy.source.DENSITY");
    }

    @Test
    void asksForACapacity() {
        assertThat(Studies.said(check, "{}")).containsExactly("BLOCKING 01.unknown capacity");
    }
}

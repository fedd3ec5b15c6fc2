package fr.coulisses.kinds.exhibitionspecification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TheTransportHasAnotherWayTest {

    private final TheTransportHasAnotherWay check = new TheTransportHasAnotherWay();

    @Test
    void acceptsAPlan() {
        assertThat(Specifications.found(
                        check, "{'transport': {'planB': 'Le train'}, 'works': [{'id': 'w', 'origin': 'LENDER'}]}"))
                .isEmpty();
    }

    @Test
    void advisesOne() {
        assertThat(Specifications.found(check, "{'works': [{'id': 'w', 'origin': 'LENDER'}]}"))
                .containsExactly("transport/planB works");
    }

    @Test
    void advisesNoneWhereNothingTravels() {
        assertThat(Specifications.found(check, "{'works': [{'id': 'w', 'origin': 'COMMISSION'}]}"))
                .isEmpty();
    }
}

package fr.coulisses.kinds.exhibitionspecification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThePowerCarriesTheWorksTest {

    private final ThePowerCarriesTheWorks check = new ThePowerCarriesTheWorks();

    @Test
    void acceptsWhatIsEnough() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'power': {'kva': 1.5}, 'works': [{'id': 'w', 'supply': {'watts': 500}}], 'equipment': [{'id': 'e', 'quantity': 2, 'watts': 500}]}"))
                .isEmpty();
    }

    @Test
    void refusesTooLittle() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'power': {'kva': 1.49}, 'works': [{'id': 'w', 'supply': {'watts': 500}}], 'equipment': [{'id': 'e', 'quantity': 2, 'watts': 500}]}"))
                .containsExactly("power/kva works");
    }

    @Test
    void saysNothingWhileNothingIsAskedFor() {
        assertThat(Specifications.found(check, "{'works': [{'id': 'w', 'supply': {'watts': 500}}]}"))
                .isEmpty();
    }
}

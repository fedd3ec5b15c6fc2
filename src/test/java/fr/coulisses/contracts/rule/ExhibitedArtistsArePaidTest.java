package fr.coulisses.contracts.rule;

import static fr.coulisses.contracts.Contracts.of;
import static fr.coulisses.contracts.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.contracts.Contract;
import org.junit.jupiter.api.Test;

/// R-C2.4-14: 1 000 € alone, 100 € among others, or 3 % of the tickets where that is more.
class ExhibitedArtistsArePaidTest {

    private static final Contract SHOWN = of("""
            {"type": "EXHIBITION", "price": {"net": 1000.00}, "showing": {"living": true, "solo": true}}""");

    @Test
    void acceptsTheMinimum() {
        assertThat(rule().says(SHOWN)).isEmpty();
        assertThat(rule().says(with(with(SHOWN, "showing/solo", "false"), "price/net", "100.00")))
                .isEmpty();
    }

    @Test
    void warnsACentBelow() {
        assertThat(rule().names(with(SHOWN, "price/net", "999.99"))).containsExactly("low");
        assertThat(rule().names(with(with(SHOWN, "showing/solo", "false"), "price/net", "99.99")))
                .containsExactly("low");
    }

    @Test
    void countsAShareOfTheTicketsWhereItIsMore() {
        assertThat(rule().says(with(SHOWN, "showing/ticketing", "33333.33"))).isEmpty();
        assertThat(rule().says(with(SHOWN, "showing/ticketing", "33334.00")))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.arguments()).containsExactly("amount:1000.00", "amount:1000.02"));
    }

    @Test
    void isAboutLivingArtists() {
        assertThat(rule().says(with(with(SHOWN, "showing/living", "false"), "price/net", "0")))
                .isEmpty();
    }

    private static Ruling rule() {
        return new Ruling(new ExhibitedArtistsArePaid());
    }
}

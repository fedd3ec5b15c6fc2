package fr.coulisses.contracts.rule;

import static fr.coulisses.contracts.Contracts.cession;
import static fr.coulisses.contracts.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.contracts.Contract;
import org.junit.jupiter.api.Test;

/// R-C2.4-10.
class TheScheduleAddsUpTest {

    @Test
    void acceptsInstalmentsThatMakeThePrice() {
        assertThat(rule().says(cession())).isEmpty();
        assertThat(rule().says(scheduled("2215.50", "2215.50"))).isEmpty();
    }

    @Test
    void refusesACentTooLittleOrTooMuch() {
        assertThat(rule().names(scheduled("2215.50", "2215.49"))).containsExactly("differs");
        assertThat(rule().names(scheduled("2215.50", "2215.51"))).containsExactly("differs");
    }

    @Test
    void givesTheLastThirdTheCentThatIsLeft() {
        Contract thirds = with(with(cession(), "price/net", "100.00"), "price/vatRate", "0");
        assertThat(rule().says(with(thirds, "price/schedule", """
                [{"id": "a", "percent": 33.333}, {"id": "b", "percent": 33.333}, {"id": "c", "percent": 33.334}]"""))).isEmpty();
        assertThat(rule().names(with(thirds, "price/schedule", """
                [{"id": "a", "percent": 33.333}, {"id": "b", "percent": 33.333}]"""))).containsExactly("differs");
    }

    @Test
    void asksForNoScheduleAtAll() {
        assertThat(rule().says(with(cession(), "price/schedule", "[]"))).isEmpty();
    }

    private static Contract scheduled(String deposit, String balance) {
        return with(cession(), "price/schedule", """
                [{"id": "a", "label": "Acompte", "amount": %s}, {"id": "b", "label": "Solde", "amount": %s}]""".formatted(deposit, balance));
    }

    private static Ruling rule() {
        return new Ruling(new TheScheduleAddsUp());
    }
}

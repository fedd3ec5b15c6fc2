package fr.coulisses.contracts.rule;

import static fr.coulisses.contracts.Contracts.of;
import static fr.coulisses.contracts.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.contracts.Contract;
import org.junit.jupiter.api.Test;

/// R-C2.4-28.
class VolunteersReplaceNobodyTest {

    private static final Contract HELP = of("{\"type\": \"VOLUNTEER_AGREEMENT\"}");

    @Test
    void acceptsSupport() {
        assertThat(rule().says(HELP)).isEmpty();
        assertThat(rule().says(with(HELP, "circumstances/lucrative", "true"))).isEmpty();
    }

    @Test
    void warnsOfAPostThatShouldBePaid() {
        assertThat(rule().names(with(HELP, "circumstances/replacesEmployee", "true")))
                .containsExactly("post");
    }

    @Test
    void warnsMoreInALucrativeShow() {
        Contract lucrative =
                with(with(HELP, "circumstances/replacesEmployee", "true"), "circumstances/lucrative", "true");
        assertThat(rule().names(lucrative)).containsExactly("lucrative");
    }

    private static Ruling rule() {
        return new Ruling(new VolunteersReplaceNobody());
    }
}

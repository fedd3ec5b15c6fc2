package fr.coulisses.contracts.rule;

import static fr.coulisses.contracts.Contracts.cession;
import static fr.coulisses.contracts.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.contracts.Contract;
import org.junit.jupiter.api.Test;

/// R-C2.4-03.
class ProducersHoldTheSecondCategoryTest {

    @Test
    void acceptsAProducerOfCategoryTwo() {
        assertThat(rule().says(cession())).isEmpty();
    }

    @Test
    void acceptsOneThatIsTakenToHoldIt() {
        Contract deemed = with(with(cession(), "parties/0/receipt", "\"\""), "parties/0/exemption", "\"DEEMED\"");
        assertThat(rule().says(deemed)).isEmpty();
    }

    @Test
    void refusesAnotherCategoryAlone() {
        assertThat(rule().names(with(cession(), "parties/0/categories", "[\"VENUE\", \"DIFFUSER\"]")))
                .containsExactly("category");
    }

    @Test
    void refusesOneWithoutReceipt() {
        assertThat(rule().names(with(cession(), "parties/0/receipt", "\"\""))).containsExactly("none");
        Contract not = with(with(cession(), "parties/0/receipt", "\"\""), "parties/0/exemption", "\"NOT_CONCERNED\"");
        assertThat(rule().names(not)).containsExactly("none");
    }

    private static Ruling rule() {
        return new Ruling(new ProducersHoldTheSecondCategory());
    }
}

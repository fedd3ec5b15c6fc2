package fr.coulisses.contracts.rule;

import static fr.coulisses.contracts.Contracts.cession;
import static fr.coulisses.contracts.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.Contract;
import org.junit.jupiter.api.Test;

/// R-C2.4-11.
class CessionsHaveTheirVatRateTest {

    @Test
    void acceptsTheRateOfTheDayOrAnExemption() {
        assertThat(rule().says(cession())).isEmpty();
        Contract exempt = with(with(cession(), "price/vatRate", "null"), "price/exemption", "\"SMALL_TURNOVER\"");
        assertThat(rule().says(exempt)).isEmpty();
    }

    @Test
    void warnsOfAnotherRate() {
        assertThat(rule().says(with(cession(), "price/vatRate", "2.1")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.arguments()).containsExactly("percent:2.1", "percent:5.5");
                });
        assertThat(rule().names(with(cession(), "price/vatRate", "5.501"))).containsExactly("other");
    }

    @Test
    void warnsOfNone() {
        assertThat(rule().names(with(cession(), "price/vatRate", "null"))).containsExactly("none");
    }

    @Test
    void followsTheParameter() {
        assertThat(rule().with("P-TVA-CESSION", "7").names(cession())).containsExactly("other");
        assertThat(rule().says(with(cession(), "type", "\"PARTNERSHIP\""))).isEmpty();
    }

    private static Ruling rule() {
        return new Ruling(new CessionsHaveTheirVatRate());
    }
}

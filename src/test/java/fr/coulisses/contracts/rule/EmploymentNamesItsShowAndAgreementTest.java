package fr.coulisses.contracts.rule;

import static fr.coulisses.contracts.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.contracts.Contract;
import org.junit.jupiter.api.Test;

/// R-C2.4-07.
class EmploymentNamesItsShowAndAgreementTest {

    @Test
    void acceptsBoth() {
        assertThat(rule().says(Ruling.engagement())).isEmpty();
    }

    @Test
    void warnsWithout() {
        assertThat(rule().names(with(Ruling.engagement(), "employment/objectNumber", "\"\"")))
                .containsExactly("object");
        assertThat(rule().names(with(Ruling.engagement(), "employment/agreement", "\"\"")))
                .containsExactly("agreement");
    }

    @Test
    void asksForTheShowOnlyWhereThereIsOne() {
        Contract office = with(Ruling.engagement(), "type", "\"FIXED_TERM_EMPLOYMENT\"");
        assertThat(rule().says(with(office, "employment/objectNumber", "\"\""))).isEmpty();
    }

    private static Ruling rule() {
        return new Ruling(new EmploymentNamesItsShowAndAgreement());
    }
}

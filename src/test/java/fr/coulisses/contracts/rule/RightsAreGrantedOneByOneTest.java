package fr.coulisses.contracts.rule;

import static fr.coulisses.contracts.Contracts.cession;
import static fr.coulisses.contracts.Contracts.of;
import static fr.coulisses.contracts.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.contracts.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R-C2.4-13.
class RightsAreGrantedOneByOneTest {

    private static final Contract ASSIGNED = of("""
            {"type": "ASSIGNMENT_OF_RIGHTS", "rights": [{"id": "r1", "kind": "REPRODUCTION", "extent": "12 photographies",
              "purpose": "affiche et programme", "territory": "France", "months": 24}]}""");

    @Test
    void acceptsARightWithItsLimits() {
        assertThat(rule().says(ASSIGNED)).isEmpty();
        assertThat(rule().says(with(with(ASSIGNED, "rights/0/months", "null"), "rights/0/until", "\"2028-01-01\"")))
                .isEmpty();
    }

    @Test
    void refusesAnAssignmentOfNothingNamed() {
        assertThat(rule().names(with(ASSIGNED, "rights", "[]"))).containsExactly("none");
        assertThat(rule().says(with(cession(), "rights", "[]"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"kind, null", "extent, \"\"", "purpose, \"\"", "territory, \"\""})
    void refusesARightWithout(String field, String nothing) {
        assertThat(rule().says(with(ASSIGNED, "rights/0/" + field, nothing.isEmpty() ? "\"\"" : nothing)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.place()).isEqualTo("rights/r1/" + field));
    }

    @Test
    void refusesARightWithoutEnd() {
        assertThat(rule().names(with(ASSIGNED, "rights/0/months", "null"))).containsExactly("until");
        assertThat(rule().names(with(ASSIGNED, "rights/0/months", "0"))).containsExactly("until");
        assertThat(rule().says(with(ASSIGNED, "rights/0/months", "1"))).isEmpty();
    }

    private static Ruling rule() {
        return new Ruling(new RightsAreGrantedOneByOne());
    }
}

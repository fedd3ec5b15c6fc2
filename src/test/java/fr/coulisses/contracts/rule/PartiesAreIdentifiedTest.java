package fr.coulisses.contracts.rule;

import static fr.coulisses.contracts.Contracts.cession;
import static fr.coulisses.contracts.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contracts.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// R-C2.4-01.
class PartiesAreIdentifiedTest {

    @Test
    void acceptsPartiesThatAreWholly() {
        assertThat(rule().says(cession())).isEmpty();
        assertThat(rule().says(Ruling.engagement())).isEmpty();
    }

    @Test
    void refusesAContractWithAMissingParty() {
        Contract alone = with(cession(), content -> content.withArray("parties").remove(1));
        assertThat(rule().says(alone)).singleElement().satisfies(finding -> {
            assertThat(finding.message()).endsWith(".missing");
            assertThat(finding.arguments()).containsExactly("l’Organisateur");
            assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
        });
    }

    @ParameterizedTest
    @CsvSource({"name, name", "siret, siret", "address, address", "representative, representative", "capacity, capacity"
    })
    void refusesAnOrganisationWithout(String field, String name) {
        assertThat(rule().says(with(cession(), "parties/0/" + field, "\"\"")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).endsWith("." + name);
                    assertThat(finding.place()).isEqualTo("parties/p1/" + field);
                });
    }

    @Test
    void refusesAFormAndARoleThatNobodyChose() {
        assertThat(rule().names(with(cession(), "parties/0/form", "null"))).containsExactly("form");
        assertThat(rule().names(with(cession(), "parties/1/role", "null"))).containsExactly("missing", "role");
    }

    @Test
    void refusesNumbersWithAWrongKey() {
        assertThat(rule().names(with(cession(), "parties/0/siret", "\"99999900600012\"")))
                .containsExactly("siretKey");
        assertThat(rule().names(with(cession(), "parties/1/rna", "\"W75123456\"")))
                .containsExactly("rnaKey");
        assertThat(rule().names(with(cession(), "parties/0/iban", "\"FR7630006000011234567890188\"")))
                .containsExactly("ibanKey");
    }

    @Test
    void asksNoSiretOfAPersonNorOfAForeignCompany() {
        assertThat(rule().says(with(
                        with(cession(), "parties/0/siret", "\"\""), "parties/0/exemption", "\"ESTABLISHED_IN_EEA\"")))
                .isEmpty();
        assertThat(rule().names(with(Ruling.engagement(), "parties/1/address", "\"\"")))
                .containsExactly("address");
    }

    private static Ruling rule() {
        return new Ruling(new PartiesAreIdentified());
    }
}

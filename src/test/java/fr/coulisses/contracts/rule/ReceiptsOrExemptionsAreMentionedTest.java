package fr.coulisses.contracts.rule;

import static fr.coulisses.contracts.Contracts.cession;
import static fr.coulisses.contracts.Contracts.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Severity;
import org.junit.jupiter.api.Test;

/// R-C2.4-02.
class ReceiptsOrExemptionsAreMentionedTest {

    @Test
    void acceptsAReceiptOrAnExemptionOfEachParty() {
        assertThat(rule().says(cession())).isEmpty();
        assertThat(rule().says(with(cession(), "parties/0/receipt", "\"L-R-22-123, PLATESV-R-2024-009901\"")))
                .isEmpty();
    }

    @Test
    void refusesAPartyWithNeither() {
        assertThat(rule().says(with(cession(), "parties/1/exemption", "null")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place()).isEqualTo("parties/p2/receipt");
                    assertThat(finding.severity()).isEqualTo(Severity.BLOCKING);
                });
    }

    @Test
    void warnsOfANumberThatIsNone() {
        assertThat(rule().says(with(cession(), "parties/0/receipt", "\"2-1099887\"")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).endsWith(".format");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                });
    }

    @Test
    void wantsAReceiptThatIsValidOnTheLastDay() {
        assertThat(rule().says(with(cession(), "parties/0/receiptUntil", "\"2027-04-24\"")))
                .isEmpty();
        assertThat(rule().names(with(cession(), "parties/0/receiptUntil", "\"2027-04-23\"")))
                .containsExactly("expired");
    }

    @Test
    void asksNothingOfOtherContracts() {
        assertThat(rule().says(with(with(cession(), "type", "\"PARTNERSHIP\""), "parties/1/exemption", "null")))
                .isEmpty();
    }

    private static Ruling rule() {
        return new Ruling(new ReceiptsOrExemptionsAreMentioned());
    }
}

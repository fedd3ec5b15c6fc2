package fr.coulisses.tracking.rule;

import static fr.coulisses.tracking.rule.Documents.findings;
import static fr.coulisses.tracking.rule.Documents.of;
import static fr.coulisses.tracking.rule.Documents.said;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.tracking.DocumentState;
import org.junit.jupiter.api.Test;

class InvoicesSayWhatTheyMustTest {

    private static final TrackingRule RULE = new InvoicesSayWhatTheyMust();

    private static final String WHOLE = "{'kind': 'INVOICE', 'number': 'F1', 'issuedOn': '2026-11-01', 'party': 'Sono',"
            + " 'siret': '73282932000074', 'dueOn': '2026-12-01', 'shares': [{'id': 's', 'net': 100, 'vatRate': 20}]}";

    @Test
    void acceptsAWholeInvoice() {
        assertThat(findings(RULE, of(DocumentState.ENTERED, WHOLE))).isEmpty();
    }

    @Test
    void acceptsTheMentionOfExemptionForTheVat() {
        assertThat(findings(
                        RULE,
                        of(
                                DocumentState.ENTERED,
                                WHOLE.replace(", 'vatRate': 20", "")
                                        .replace("'siret'", "'exemption': '293 B', 'siret'"))))
                .isEmpty();
    }

    @Test
    void namesEverythingThatIsMissing() {
        assertThat(said(findings(RULE, of(DocumentState.ENTERED, "{'kind': 'INVOICE'}"))))
                .containsExactly(
                        "finding.R-C2.3-06.number",
                        "finding.R-C2.3-06.issuedOn",
                        "finding.R-C2.3-06.party",
                        "finding.R-C2.3-06.siret",
                        "finding.R-C2.3-06.exemption",
                        "finding.R-C2.3-06.dueOn");
    }

    @Test
    void asksNothingOfAQuote() {
        assertThat(findings(RULE, of(DocumentState.ENTERED, "{'kind': 'QUOTE'}")))
                .isEmpty();
    }
}

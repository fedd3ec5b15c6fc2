package fr.coulisses.tracking.rule;

import static fr.coulisses.tracking.rule.Documents.of;
import static fr.coulisses.tracking.rule.Documents.ofALiableOrganisation;
import static fr.coulisses.tracking.rule.Documents.said;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.register.Entry;
import fr.coulisses.tracking.DocumentState;
import fr.coulisses.tracking.SupportingDocument;
import org.junit.jupiter.api.Test;

class InvoicesAreReceivedElectronicallyTest {

    private static final TrackingRule RULE = new InvoicesAreReceivedElectronically();

    @Test
    void saysItOnceAtTheFirstInvoiceSinceThen() {
        Entry<SupportingDocument, DocumentState> first = invoice("2026-09-01");
        assertThat(ofALiableOrganisation(RULE, invoice("2026-10-02"), first, invoice("2026-08-31")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.entry()).isEqualTo(first.id()));
        assertThat(said(ofALiableOrganisation(RULE, first))).containsExactly("finding.R-C2.3-11.platform");
    }

    @Test
    void saysNothingOfInvoicesBefore() {
        assertThat(ofALiableOrganisation(RULE, invoice("2026-08-31"))).isEmpty();
    }

    @Test
    void saysNothingToAnOrganisationOutsideTheVat() {
        assertThat(Documents.findings(RULE, invoice("2026-10-02"))).isEmpty();
    }

    private static Entry<SupportingDocument, DocumentState> invoice(String issuedOn) {
        return of(DocumentState.CHECKED, "{'kind': 'INVOICE', 'issuedOn': '" + issuedOn + "'}");
    }
}

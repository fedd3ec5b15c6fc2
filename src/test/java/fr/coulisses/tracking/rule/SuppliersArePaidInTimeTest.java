package fr.coulisses.tracking.rule;

import static fr.coulisses.tracking.rule.Documents.findings;
import static fr.coulisses.tracking.rule.Documents.of;
import static fr.coulisses.tracking.rule.Documents.said;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.tracking.DocumentState;
import org.junit.jupiter.api.Test;

class SuppliersArePaidInTimeTest {

    private static final TrackingRule RULE = new SuppliersArePaidInTime();

    @Test
    void acceptsAnInvoiceOnItsLastDay() {
        assertThat(findings(RULE, of(DocumentState.CHECKED, "{'kind': 'INVOICE', 'dueOn': '2026-11-30'}")))
                .isEmpty();
    }

    @Test
    void chasesAnInvoiceTheDayAfter() {
        assertThat(said(findings(RULE, of(DocumentState.CHECKED, "{'kind': 'INVOICE', 'dueOn': '2026-11-29'}"))))
                .containsExactly("finding.R-C2.3-07.late");
    }

    @Test
    void countsThirtyDaysWhereNothingWasAgreed() {
        assertThat(findings(RULE, of(DocumentState.CHECKED, "{'kind': 'INVOICE', 'issuedOn': '2026-10-31'}")))
                .isEmpty();
        assertThat(findings(RULE, of(DocumentState.CHECKED, "{'kind': 'INVOICE', 'issuedOn': '2026-10-30'}")))
                .hasSize(1);
    }

    @Test
    void leavesPaidInvoicesAlone() {
        assertThat(findings(RULE, of(DocumentState.PAID, "{'kind': 'INVOICE', 'dueOn': '2026-01-01'}")))
                .isEmpty();
    }
}

package fr.coulisses.tracking.rule;

import static fr.coulisses.tracking.rule.Documents.findings;
import static fr.coulisses.tracking.rule.Documents.of;
import static fr.coulisses.tracking.rule.Documents.said;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.tracking.DocumentState;
import org.junit.jupiter.api.Test;

class ReceiptsComeFromStatementsTest {

    private static final TrackingRule RULE = new ReceiptsComeFromStatements();

    @Test
    void acceptsAStatementOfReceipts() {
        assertThat(
                        findings(
                                RULE,
                                of(
                                        DocumentState.PAID,
                                        "{'kind': 'TICKET_STATEMENT', 'tickets': [{'id': 't', 'line': 'TICKETS', 'sold': 3, 'price': 16}]}")))
                .isEmpty();
    }

    @Test
    void refusesTicketsThatStandOnAReceipt() {
        assertThat(said(findings(
                        RULE,
                        of(
                                DocumentState.PAID,
                                "{'kind': 'RECEIPT', 'shares': [{'id': 's', 'line': 'TICKETS', 'net': 48}]}"))))
                .containsExactly("finding.R-C2.3-08.other");
    }

    @Test
    void asksNothingOfOtherLines() {
        assertThat(findings(
                        RULE,
                        of(
                                DocumentState.PAID,
                                "{'kind': 'RECEIPT', 'shares': [{'id': 's', 'line': 'SOUND', 'net': 48}]}")))
                .isEmpty();
    }
}

package fr.coulisses.tracking.rule;

import static fr.coulisses.tracking.rule.Documents.findings;
import static fr.coulisses.tracking.rule.Documents.of;
import static fr.coulisses.tracking.rule.Documents.said;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.tracking.DocumentState;
import org.junit.jupiter.api.Test;

class ExpensesLieInTheTimeOfTheProjectTest {

    private static final TrackingRule RULE = new ExpensesLieInTheTimeOfTheProject();

    @Test
    void acceptsTheLastDayOfTheSettlement() {
        assertThat(findings(RULE, of(DocumentState.CHECKED, "{'kind': 'INVOICE', 'issuedOn': '2027-10-24'}")))
                .isEmpty();
    }

    @Test
    void warnsOfTheDayAfter() {
        assertThat(said(findings(RULE, of(DocumentState.CHECKED, "{'kind': 'INVOICE', 'issuedOn': '2027-10-25'}"))))
                .containsExactly("finding.R-X-18.after");
    }

    @Test
    void asksNothingOfADocumentWithoutADay() {
        assertThat(findings(RULE, of(DocumentState.ENTERED, "{}"))).isEmpty();
    }
}

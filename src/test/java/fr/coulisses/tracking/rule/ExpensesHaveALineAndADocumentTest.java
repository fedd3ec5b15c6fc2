package fr.coulisses.tracking.rule;

import static fr.coulisses.tracking.rule.Documents.findings;
import static fr.coulisses.tracking.rule.Documents.of;
import static fr.coulisses.tracking.rule.Documents.said;
import static fr.coulisses.tracking.rule.Documents.unproved;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.tracking.DocumentState;
import org.junit.jupiter.api.Test;

class ExpensesHaveALineAndADocumentTest {

    private static final TrackingRule RULE = new ExpensesHaveALineAndADocument();

    @Test
    void acceptsADocumentWithItsLineAndItsFile() {
        assertThat(findings(RULE, of(DocumentState.CHECKED, "{'shares': [{'id': 's', 'line': 'SOUND', 'net': 10}]}")))
                .isEmpty();
    }

    @Test
    void refusesALineThatIsNotInTheBudget() {
        assertThat(said(findings(RULE, of(DocumentState.PAID, "{'shares': [{'id': 's', 'line': 'gone', 'net': 10}]}"))))
                .containsExactly("finding.R-C2.3-01.line");
    }

    @Test
    void refusesADocumentWithoutItsFile() {
        assertThat(said(unproved(
                        RULE, of(DocumentState.CHECKED, "{'shares': [{'id': 's', 'line': 'SOUND', 'net': 10}]}"))))
                .containsExactly("finding.R-C2.3-01.file");
    }

    @Test
    void asksNothingOfWhatDoesNotCountYet() {
        assertThat(unproved(RULE, of(DocumentState.ENTERED, "{}"), of(DocumentState.CANCELLED, "{}")))
                .isEmpty();
    }
}

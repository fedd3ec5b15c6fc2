package fr.coulisses.kinds.communicationplan;

import static fr.coulisses.kinds.communicationplan.Plans.WHOLE;
import static fr.coulisses.kinds.communicationplan.Plans.findings;
import static fr.coulisses.kinds.communicationplan.Plans.of;
import static fr.coulisses.kinds.communicationplan.Plans.plan;
import static fr.coulisses.kinds.communicationplan.Plans.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class CostsAgreeWithTheBudgetTest {

    private final CostsAgreeWithTheBudget check = new CostsAgreeWithTheBudget();

    private List<String> costing(String cost) {
        return said(check, of(WHOLE.replace("'cost': 100", "'cost': " + cost)));
    }

    @Test
    void acceptsWhatTheBudgetHasWithinOnePercent() {
        assertThat(costing("100")).isEmpty();
        assertThat(costing("99.00")).isEmpty();
        assertThat(costing("101.00")).isEmpty();
    }

    @Test
    void warnsOfMoreAndOfLess() {
        assertThat(costing("98.99")).containsExactly("R-C4.2-05 actions");
        assertThat(costing("101.01")).containsExactly("R-C4.2-05 actions");
        assertThat(findings(check, of(WHOLE.replace("'cost': 100", "'cost': 130"))))
                .extracting(Finding::severity, Finding::arguments)
                .containsExactly(tuple(Severity.WARNING, List.of("amount:130.00", "amount:100.00", "amount:30.00")));
    }

    @Test
    void warnsOfACostOnNoLineAndNotOfNoCostOnNone() {
        assertThat(said(check, of(WHOLE.replace("'line': 'l'", "'line': 'gone'"))))
                .containsExactly("R-C4.2-05.line actions/a/line");
        assertThat(said(check, plan("{'actions': [{'id': 'a', 'cost': 0}]}"))).isEmpty();
    }

    @Test
    void saysNothingBeforeThereAreActionsAndComparesNoCommission() {
        assertThat(said(check, plan("{'lines': [{'id': 'l', 'compared': true, 'amount': {'euros': 100.00}}]}")))
                .isEmpty();
        assertThat(said(check, of(WHOLE, "'mentions': []"))).isEmpty();
    }
}

package fr.coulisses.kinds.actionplan;

import static fr.coulisses.kinds.actionplan.Plans.action;
import static fr.coulisses.kinds.actionplan.Plans.findings;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.kinds.actionplan.Action.Acquisition;
import fr.coulisses.kinds.actionplan.Action.Employment;
import java.util.List;
import org.junit.jupiter.api.Test;

class CostlyResourcesAreBudgetedTest {

    @Test
    void acceptsWhatCostsNothing() {
        assertThat(examine(action("a")
                        .works(Employment.VOLUNTEER, Employment.INTERN)
                        .uses(Acquisition.STOCK, Acquisition.LOAN)
                        .done()))
                .isEmpty();
    }

    @Test
    void asksForTheLineOfPaidPeopleAndRentals() {
        assertThat(examine(action("a")
                        .works(Employment.CDDU)
                        .uses(Acquisition.RENTAL)
                        .done()))
                .singleElement()
                .returns(Severity.WARNING, Finding::severity)
                .returns("actions/a/lines", Finding::place)
                .returns(List.of("Action a", "Fonction CDDU, Matériel RENTAL"), Finding::arguments);
    }

    @Test
    void acceptsThemWithALine() {
        assertThat(examine(
                        action("a").works(Employment.EMPLOYEE).paidBy("money").done()))
                .isEmpty();
    }

    @Test
    void takesNoLineInKindForMoney() {
        assertThat(examine(
                        action("a").works(Employment.CONTRACTOR).paidBy("kind").done()))
                .hasSize(1);
    }

    @Test
    void asksForTheLineThatIsGone() {
        assertThat(examine(action("a").uses(Acquisition.PURCHASE).paidBy("gone").done()))
                .hasSize(1);
    }

    @Test
    void leavesActionsOnOwnMeansAndThoseThatWereGivenUpAlone() {
        assertThat(examine(
                        action("a").works(Employment.CDDU).onOwnMeans().done(),
                        action("b").works(Employment.CDDU).abandoned().done()))
                .isEmpty();
    }

    private static List<Finding> examine(Action... actions) {
        return findings(
                new CostlyResourcesAreBudgeted(),
                Plans.paying(Plans.plan(actions), Plans.line("money", "10.00"), Plans.inKind("kind", "10.00")));
    }
}

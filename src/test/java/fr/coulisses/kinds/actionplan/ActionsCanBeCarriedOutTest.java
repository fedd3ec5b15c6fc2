package fr.coulisses.kinds.actionplan;

import static fr.coulisses.kinds.actionplan.Plans.action;
import static fr.coulisses.kinds.actionplan.Plans.findings;
import static fr.coulisses.kinds.actionplan.Plans.june;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.kinds.actionplan.Action.Acquisition;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActionsCanBeCarriedOutTest {

    @Test
    void acceptsAnActionOfOneDayWithPeople() {
        assertThat(examine(action("a").lasts(june(1), june(1)).done())).isEmpty();
    }

    @Test
    void acceptsMaterialOrABudgetLineAsResources() {
        assertThat(examine(action("a").works().uses(Acquisition.STOCK).done())).isEmpty();
        assertThat(findings(
                        new ActionsCanBeCarriedOut(),
                        Plans.paying(Plans.plan(action("a").works().paidBy("l").done()), Plans.line("l", "1.00"))))
                .isEmpty();
    }

    @Test
    void refusesAnActionWithoutResponsibleDatesAndResources() {
        assertThat(examine(action("a").by(" ").lasts(null, june(2)).works().done()))
                .extracting(Finding::place)
                .containsExactly("actions/a/responsible", "actions/a/start", "actions/a/people");
    }

    @Test
    void refusesALineThatIsGoneAsTheOnlyResource() {
        assertThat(examine(action("a").works().paidBy("gone").done()))
                .extracting(Finding::message)
                .containsExactly("finding.R-C1.4-02.bare");
    }

    @Test
    void refusesAnEndOnTheDayBeforeTheStart() {
        assertThat(examine(action("a").lasts(june(2), june(1)).done()))
                .extracting(Finding::message)
                .containsExactly("finding.R-C1.4-02.backwards");
    }

    @Test
    void refusesDaysYearsAwayFromTheProjectAndAcceptsTheLastPossibleOne() {
        assertThat(examine(action("a")
                        .lasts(Plans.OPENING.minusYears(2), Plans.OPENING.plusYears(2))
                        .done()))
                .isEmpty();
        assertThat(examine(action("a")
                        .lasts(Plans.OPENING.minusYears(2).minusDays(1), june(1))
                        .done()))
                .extracting(Finding::place)
                .containsExactly("actions/a/start");
    }

    @Test
    void asksNothingOfAnActionThatWasGivenUp() {
        assertThat(examine(
                        action("a").abandoned().by("").lasts(null, null).works().done()))
                .isEmpty();
    }

    private static List<Finding> examine(Action... actions) {
        return findings(new ActionsCanBeCarriedOut(), Plans.plan(actions));
    }
}

package fr.coulisses.kinds.actionplan;

import static fr.coulisses.kinds.actionplan.Plans.action;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.shared.Money;
import org.junit.jupiter.api.Test;

class CostsTest {

    private static final Action FIRST =
            action("a").paidBy("l1", "shared", "kind").done();
    private static final Action SECOND = action("b").paidBy("shared", "gone").done();
    private static final Costs COSTS = new Costs(Plans.paying(
            Plans.plan(FIRST, SECOND, action("c").done()),
            Plans.line("l1", "0.10"),
            Plans.line("shared", "0.20"),
            Plans.inKind("kind", "5.00")));

    @Test
    void addsTheLinesOfAnActionToTheCent() {
        assertThat(COSTS.of(FIRST)).isEqualTo(Money.of("0.30"));
        assertThat(COSTS.of(SECOND)).isEqualTo(Money.of("0.20"));
    }

    @Test
    void countsASharedLineOnceInThePlan() {
        assertThat(COSTS.total()).isEqualTo(Money.of("0.30"));
        assertThat(COSTS.shared()).extracting(CostLine::id).containsExactly("shared");
        assertThat(COSTS.citing(COSTS.shared().getFirst())).containsExactly(FIRST, SECOND);
    }

    @Test
    void keepsContributionsInKindApart() {
        assertThat(COSTS.inKind(FIRST)).isEqualTo(Money.of("5.00"));
        assertThat(COSTS.totalInKind()).isEqualTo(Money.of("5.00"));
    }
}

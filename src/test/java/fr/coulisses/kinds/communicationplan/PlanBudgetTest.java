package fr.coulisses.kinds.communicationplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.CommunicationCosts;
import fr.coulisses.budget.Written;
import fr.coulisses.shared.Money;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What the actions cost goes into the budget after one confirmation, and only then.
@CoulissesTest
class PlanBudgetTest {

    private final School school;
    private final Budgets budgets;
    private final PlanBudget exchange;
    private UUID project = new UUID(0, 0);
    private UUID plan = new UUID(0, 0);

    @Autowired
    PlanBudgetTest(School school, Budgets budgets, PlanBudget exchange) {
        this.school = school;
        this.budgets = budgets;
        this.exchange = exchange;
    }

    @BeforeEach
    void start() {
        project = school.projectWithFinancedBudget("Communication", "budget-concert.csv");
        plan = school.artefact(project, CommunicationPlanKind.KEY, "Plan de communication");
        school.writes(
                plan,
                "{\"actions\": [{\"id\": \"a\", \"title\": \"Affiches\", \"cost\": 150, \"line\": \"" + line().id()
                        + "\"}]}");
    }

    @Test
    void sendsAmountsAndTakesThemBack() {
        Money before = line().amount();
        List<LineShift> proposed = school.as(School.INES, () -> exchange.proposed(plan));
        assertThat(proposed).singleElement().satisfies(shift -> {
            assertThat(shift.amount()).isEqualTo(before);
            assertThat(shift.becomes()).isEqualTo(Money.of("150.00"));
        });
        Written written = school.as(School.INES, () -> exchange.send(plan, proposed));
        assertThat(line().amount()).isEqualTo(Money.of("150.00"));
        assertThat(school.as(School.INES, () -> exchange.proposed(plan))).isEmpty();
        assertThat(school.as(School.INES, () -> exchange.takeBack(plan, written.gesture())))
                .isTrue();
        assertThat(line().amount()).isEqualTo(before);
        assertThat(school.as(School.INES, () -> exchange.takeBack(plan, written.gesture())))
                .isFalse();
    }

    @Test
    void writesNothingWhenTheBudgetMovedMeanwhile() {
        List<LineShift> seen = school.as(School.INES, () -> exchange.proposed(plan));
        BudgetLine line = line();
        school.does(
                School.INES,
                () -> budgets.type(project, line.id(), Column.UNIT_PRICE, Column.UNIT_PRICE.textOf(line.entry()), "7"));
        Money moved = line().amount();
        assertThatThrownBy(() -> school.as(School.INES, () -> exchange.send(plan, seen)))
                .hasMessageContaining("communicationplan.refused.moved");
        assertThat(line().amount()).isEqualTo(moved);
    }

    private BudgetLine line() {
        return school.as(School.INES, () -> budgets.get(project)).lines().stream()
                .filter(line -> CommunicationCosts.isPlanned(line.entry()))
                .findFirst()
                .orElseThrow();
    }
}

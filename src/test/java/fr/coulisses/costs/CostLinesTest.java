package fr.coulisses.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import fr.coulisses.costs.CostLines.Sent;
import fr.coulisses.shared.Money;
import fr.coulisses.shared.Refusal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoulissesTest
class CostLinesTest {

    private final School school;
    private final Budgets budgets;
    private final CostLines costs;
    private UUID project = new UUID(0, 0);

    @Autowired
    CostLinesTest(School school, Budgets budgets, CostLines costs) {
        this.school = school;
        this.budgets = budgets;
        this.costs = costs;
    }

    @BeforeEach
    void start() {
        project = school.projectWithBudget("Coûts", "budget-concert.csv");
    }

    @Test
    void addsALineForEachCostAndTakesThemBack() {
        int before = lines().size();
        Sent sent = school.as(
                School.INES,
                () -> costs.add(project, List.of(cost("a", "Praticables", "90"), cost("b", "Groupe", "1.05"))));
        assertThat(lines()).hasSize(before + 2);
        assertThat(line(sent, "a")).satisfies(line -> {
            assertThat(line.entry().label()).isEqualTo("Praticables");
            assertThat(line.entry().section()).isEqualTo(Section.EXPENSE);
            assertThat(line.entry().account()).isEqualTo("613");
            assertThat(line.entry().heading()).isEqualTo(Heading.TECHNICAL);
            assertThat(line.amount()).isEqualTo(Money.of("90.00"));
        });
        assertThat(line(sent, "b").amount()).isEqualTo(Money.of("1.05"));
        assertThat(school.as(School.INES, () -> costs.takeBack(project, sent))).isEmpty();
        assertThat(lines()).hasSize(before);
    }

    @Test
    void leavesWhatOthersHaveWrittenOn() {
        school.invite(project, School.THEO);
        Sent sent = school.as(
                School.INES,
                () -> costs.add(project, List.of(cost("a", "Praticables", "90"), cost("b", "Groupe", "1"))));
        UUID touched = line(sent, "a").id();
        school.does(
                School.THEO, () -> budgets.type(project, touched, Column.LABEL, "Praticables", "Praticables livrés"));
        assertThat(school.as(School.INES, () -> costs.takeBack(project, sent))).containsExactly(touched);
        assertThat(lines()).noneMatch(line -> line.id().equals(sent.lines().get("adjustments/b")));
    }

    @Test
    void writesNothingWhenOneCannotBeALine() {
        int before = lines().size();
        assertThatThrownBy(() -> school.does(
                        School.INES,
                        () -> costs.add(
                                project, List.of(cost("a", "Praticables", "90"), cost("b", "Tout", "99999999999999")))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.label()).isEqualTo("costs.refused"));
        assertThat(lines()).hasSize(before);
    }

    private BudgetLine line(Sent sent, String id) {
        return lines().stream()
                .filter(line -> line.id().equals(sent.lines().get("adjustments/" + id)))
                .findFirst()
                .orElseThrow();
    }

    private List<BudgetLine> lines() {
        return school.as(School.INES, () -> budgets.get(project)).lines();
    }

    private static UnpaidCost cost(String id, String label, String euros) {
        return new UnpaidCost("adjustments/" + id, label, Money.of(euros), "613", Heading.TECHNICAL);
    }
}

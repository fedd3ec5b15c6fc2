package fr.coulisses.kinds.forecastbudget;

import static fr.coulisses.kinds.forecastbudget.Lines.budget;
import static fr.coulisses.kinds.forecastbudget.Lines.due;
import static fr.coulisses.kinds.forecastbudget.Lines.expense;
import static fr.coulisses.kinds.forecastbudget.Lines.findings;
import static fr.coulisses.kinds.forecastbudget.Lines.income;
import static fr.coulisses.kinds.forecastbudget.Lines.project;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Heading;
import fr.coulisses.project.ProjectType;
import java.util.List;
import org.junit.jupiter.api.Test;

class CashPlanHoldsTheWholeBudgetTest {

    private static final BudgetLine PAINT = expense("606", Heading.TECHNICAL, "Peinture", "100");
    private static final BudgetLine GRANT = income("74", Heading.GRANTS, "Commune", "100");

    @Test
    void acceptsABudgetWhoseLinesAllHaveTheirMonths() {
        assertThat(examine(due(PAINT, 2027, 4), due(GRANT, 2027, 5))).isEmpty();
    }

    @Test
    void namesTheFirstLineWithoutMonthsAndWhatIsMissing() {
        assertThat(examine(due(PAINT, 2027, 4), PAINT, GRANT)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.place()).isEqualTo("lines/" + PAINT.id() + "/DUE");
            assertThat(finding.arguments()).containsExactly("number:2", "Peinture", "amount:100.00", "amount:100.00");
        });
    }

    @Test
    void asksNoMonthOfLinesThatMoveNoMoney() {
        assertThat(examine(
                        expense("864", Heading.IN_KIND, "Bénévolat", "100"),
                        expense("606", Heading.TECHNICAL, "Vide", "0")))
                .isEmpty();
    }

    private static List<Finding> examine(BudgetLine... lines) {
        return findings(new CashPlanHoldsTheWholeBudget(), budget(lines), project(ProjectType.OTHER));
    }
}

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

class CashNeverRunsOutTest {

    private static final BudgetLine PAINT = expense("606", Heading.TECHNICAL, "Peinture", "100.01");
    private static final BudgetLine GRANT = income("74", Heading.GRANTS, "Commune", "100.01");

    @Test
    void acceptsMoneyThatComesInTime() {
        assertThat(examine(due(PAINT, 2027, 4), due(GRANT, 2027, 4))).isEmpty();
    }

    @Test
    void namesTheEmptiestMonthAndWhatIsMissing() {
        assertThat(examine(due(PAINT, 2027, 4), due(GRANT, 2027, 5)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.arguments()).containsExactly("amount:-100.01", "month:2027-04");
                });
    }

    @Test
    void saysNothingOfHalfAPlanAndOfABudgetOutOfBalance() {
        assertThat(examine(due(PAINT, 2027, 4), GRANT)).isEmpty();
        assertThat(examine(due(PAINT, 2027, 4))).isEmpty();
    }

    private static List<Finding> examine(BudgetLine... lines) {
        return findings(new CashNeverRunsOut(), budget(lines), project(ProjectType.OTHER));
    }
}

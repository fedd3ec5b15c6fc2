package fr.coulisses.kinds.forecastbudget;

import static fr.coulisses.kinds.forecastbudget.Lines.budget;
import static fr.coulisses.kinds.forecastbudget.Lines.findings;
import static fr.coulisses.kinds.forecastbudget.Lines.income;
import static fr.coulisses.kinds.forecastbudget.Lines.project;
import static fr.coulisses.kinds.forecastbudget.Lines.sure;
import static fr.coulisses.kinds.forecastbudget.Lines.tickets;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Certainty;
import fr.coulisses.budget.Heading;
import fr.coulisses.project.ProjectType;
import java.util.List;
import org.junit.jupiter.api.Test;

class HopedIncomeStaysSmallTest {

    @Test
    void acceptsThirtyPercentOfHope() {
        assertThat(examine(grant("300", Certainty.HOPED), grant("700", Certainty.ACQUIRED)))
                .isEmpty();
    }

    @Test
    void warnsOfMore() {
        assertThat(examine(grant("301", Certainty.HOPED), grant("699", Certainty.REQUESTED)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.arguments()).containsExactly("percent:30.1", "percent:30");
                });
    }

    @Test
    void asksHowSureASubsidyIs() {
        BudgetLine grant = sure(income("74", Heading.GRANTS, "Région", "1000"), null);
        assertThat(examine(grant)).extracting(Finding::place).containsExactly("lines/" + grant.id() + "/CERTAINTY");
        assertThat(examine(tickets("10", "10"))).isEmpty();
    }

    private static BudgetLine grant(String amount, Certainty certainty) {
        return sure(income("74", Heading.GRANTS, "Région", amount), certainty);
    }

    private static List<Finding> examine(BudgetLine... lines) {
        return findings(new HopedIncomeStaysSmall(), budget(lines), project(ProjectType.OTHER));
    }
}

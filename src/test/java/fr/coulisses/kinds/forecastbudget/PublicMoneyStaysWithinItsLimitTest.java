package fr.coulisses.kinds.forecastbudget;

import static fr.coulisses.kinds.forecastbudget.Lines.budget;
import static fr.coulisses.kinds.forecastbudget.Lines.by;
import static fr.coulisses.kinds.forecastbudget.Lines.findings;
import static fr.coulisses.kinds.forecastbudget.Lines.income;
import static fr.coulisses.kinds.forecastbudget.Lines.project;
import static fr.coulisses.kinds.forecastbudget.Lines.tickets;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.FunderType;
import fr.coulisses.budget.Heading;
import fr.coulisses.project.ProjectType;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicMoneyStaysWithinItsLimitTest {

    @Test
    void acceptsTheLimitItself() {
        assertThat(examine("800", FunderType.STATE)).isEmpty();
    }

    @Test
    void advisesToReadTheRulesAboveIt() {
        assertThat(examine("801", FunderType.STATE)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ADVICE);
            assertThat(finding.arguments()).containsExactly("percent:80.1", "percent:80");
        });
    }

    @Test
    void countsNoPrivateAid() {
        assertThat(examine("900", FunderType.PRIVATE)).isEmpty();
    }

    private static List<Finding> examine(String ofAThousand, FunderType funder) {
        BudgetLine grant = by(income("74", Heading.GRANTS, "Aide", ofAThousand), funder);
        BudgetLine rest = tickets("1", String.valueOf(1000 - Integer.parseInt(ofAThousand)));
        return findings(new PublicMoneyStaysWithinItsLimit(), budget(grant, rest), project(ProjectType.OTHER));
    }
}

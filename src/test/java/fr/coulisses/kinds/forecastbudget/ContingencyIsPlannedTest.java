package fr.coulisses.kinds.forecastbudget;

import static fr.coulisses.kinds.forecastbudget.Lines.budget;
import static fr.coulisses.kinds.forecastbudget.Lines.expense;
import static fr.coulisses.kinds.forecastbudget.Lines.findings;
import static fr.coulisses.kinds.forecastbudget.Lines.project;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Heading;
import fr.coulisses.project.ProjectType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContingencyIsPlannedTest {

    @ParameterizedTest
    @ValueSource(strings = {"30", "50", "80"})
    void acceptsThreeToEightPercentOfTheOtherCharges(String amount) {
        assertThat(examine(amount)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"29", "81"})
    void advisesOnLessAndMore(String amount) {
        assertThat(examine(amount))
                .extracting(Finding::severity, Finding::message)
                .containsExactly(tuple(Severity.ADVICE, "finding.R-C2.1-16.unusual"));
    }

    @Test
    void advisesToPlanSome() {
        assertThat(findings(new ContingencyIsPlanned(), budget(CHARGES), project(ProjectType.OTHER)))
                .extracting(Finding::message)
                .containsExactly("finding.R-C2.1-16.missing");
        assertThat(findings(new ContingencyIsPlanned(), budget(), project(ProjectType.OTHER)))
                .isEmpty();
    }

    private static final BudgetLine CHARGES = expense("606", Heading.TECHNICAL, "Matériel", "1000");

    private static List<Finding> examine(String amount) {
        BudgetLine contingency = expense("658", Heading.CONTINGENCY, "Imprévus", amount);
        return findings(new ContingencyIsPlanned(), budget(CHARGES, contingency), project(ProjectType.OTHER));
    }
}

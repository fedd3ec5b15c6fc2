package fr.coulisses.kinds.forecastbudget;

import static fr.coulisses.kinds.forecastbudget.Lines.budget;
import static fr.coulisses.kinds.forecastbudget.Lines.expense;
import static fr.coulisses.kinds.forecastbudget.Lines.findings;
import static fr.coulisses.kinds.forecastbudget.Lines.project;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Heading;
import fr.coulisses.project.ProjectType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiabilityIsInsuredTest {

    @ParameterizedTest
    @ValueSource(strings = {"Assurance responsabilité civile", "Assurance RC organisateur", "Liability insurance"})
    void acceptsALineThatNamesIt(String label) {
        assertThat(examine(expense("616", Heading.ADMINISTRATION, label, "260")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Assurance annulation", "Arches et décors"})
    void warnsWithoutOne(String label) {
        assertThat(examine(expense("616", Heading.ADMINISTRATION, label, "260")))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void asksNothingOfABudgetThatSpendsNothingYet() {
        assertThat(examine()).isEmpty();
    }

    private static List<Finding> examine(BudgetLine... lines) {
        return findings(new LiabilityIsInsured(), budget(lines), project(ProjectType.OTHER));
    }
}

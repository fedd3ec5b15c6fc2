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

class LentWorksAreInsuredAndCarriedTest {

    private static final BudgetLine INSURANCE =
            expense("616", Heading.PRODUCTION, "Assurance « clou à clou »", "382.50");
    private static final BudgetLine CARRIAGE =
            expense("624", Heading.PRODUCTION, "Transport des œuvres (aller et retour)", "1280");

    @Test
    void acceptsInsuredAndCarriedWorks() {
        assertThat(examine(ProjectType.EXHIBITION, INSURANCE, CARRIAGE)).isEmpty();
    }

    @Test
    void warnsOfEachThatIsMissing() {
        assertThat(examine(ProjectType.EXHIBITION, CARRIAGE))
                .extracting(Finding::severity, Finding::message)
                .containsExactly(tuple(Severity.WARNING, "finding.R-C2.1-26.insurance"));
        assertThat(examine(ProjectType.EXHIBITION, INSURANCE))
                .extracting(Finding::message)
                .containsExactly("finding.R-C2.1-26.carriage");
    }

    @Test
    void concernsExhibitionsOnlyAndNoEmptyBudget() {
        assertThat(examine(ProjectType.OTHER, CARRIAGE)).isEmpty();
        assertThat(examine(ProjectType.EXHIBITION)).isEmpty();
    }

    private static List<Finding> examine(ProjectType type, BudgetLine... lines) {
        return findings(new LentWorksAreInsuredAndCarried(), budget(lines), project(type));
    }
}

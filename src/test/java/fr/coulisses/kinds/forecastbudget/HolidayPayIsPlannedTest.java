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
import fr.coulisses.project.Discipline;
import fr.coulisses.project.ProjectType;
import java.util.List;
import org.junit.jupiter.api.Test;

class HolidayPayIsPlannedTest {

    private static final BudgetLine MUSICIANS =
            expense("641", Heading.ARTISTIC, "Salaires bruts – 4 musiciens", "4", "cachet", "180");
    private static final BudgetLine STAGE_HAND =
            expense("641", Heading.TECHNICAL, "Salaire brut – régie son", "4", "jour", "190");

    @Test
    void acceptsARateThatHasRoomForIt() {
        assertThat(examine(ProjectType.CONCERT, MUSICIANS, charges("Charges artistes", "0.52")))
                .isEmpty();
        assertThat(examine(ProjectType.CONCERT, MUSICIANS, charges("Charges artistes", "0.366")))
                .isEmpty();
    }

    @Test
    void warnsOfARateWithoutIt() {
        assertThat(examine(ProjectType.CONCERT, MUSICIANS, charges("Charges artistes", "0.365")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.arguments()).containsExactly("percent:36.5", "percent:15.50");
                });
    }

    @Test
    void acceptsALineThatNamesIt() {
        BudgetLine charges = charges("Charges artistes, congés spectacles compris", "0.30");
        assertThat(examine(ProjectType.CONCERT, MUSICIANS, charges)).isEmpty();
        BudgetLine own = expense("648", Heading.ARTISTIC, "Caisse des Congés spectacles", "111.60");
        assertThat(examine(ProjectType.CONCERT, MUSICIANS, charges("Charges artistes", "0.30"), own))
                .isEmpty();
    }

    @Test
    void concernsTheStageOnly() {
        assertThat(examine(ProjectType.OTHER, MUSICIANS, charges("Charges artistes", "0.2")))
                .isEmpty();
    }

    private static BudgetLine charges(String label, String rate) {
        return expense("645", Heading.ARTISTIC, label, "720", "€ brut", rate);
    }

    private static List<Finding> examine(ProjectType type, BudgetLine... lines) {
        return findings(new HolidayPayIsPlanned(), budget(lines), project(type, Discipline.MUSIC));
    }
}

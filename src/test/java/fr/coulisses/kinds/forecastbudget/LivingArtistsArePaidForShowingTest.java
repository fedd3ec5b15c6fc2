package fr.coulisses.kinds.forecastbudget;

import static fr.coulisses.kinds.forecastbudget.Lines.budget;
import static fr.coulisses.kinds.forecastbudget.Lines.expense;
import static fr.coulisses.kinds.forecastbudget.Lines.findings;
import static fr.coulisses.kinds.forecastbudget.Lines.project;
import static fr.coulisses.kinds.forecastbudget.Lines.tickets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Heading;
import fr.coulisses.project.Discipline;
import fr.coulisses.project.ProjectType;
import java.util.List;
import org.junit.jupiter.api.Test;

class LivingArtistsArePaidForShowingTest {

    private static final BudgetLine PRINTS = expense("604", Heading.PRODUCTION, "Tirages", "500");

    @Test
    void acceptsTheRecommendedMinimumAndRefusesACentLess() {
        assertThat(examine(right("4", "artiste", "100"))).isEmpty();
        assertThat(examine(right("4", "artiste", "99.99"))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).isEqualTo("finding.R-C2.1-13.low");
            assertThat(finding.arguments().getLast()).isEqualTo("amount:400.00");
        });
    }

    @Test
    void asksMoreForASingleArtist() {
        assertThat(examine(right("1", "artiste", "999"))).hasSize(1);
        assertThat(examine(right("1", "artiste", "1000"))).isEmpty();
    }

    @Test
    void countsArtistsOverSeveralLines() {
        assertThat(examine(right("1", "artiste", "150"), right("2", "artistes", "150")))
                .isEmpty();
    }

    @Test
    void asksForAShareOfTheTicketsWhereThatIsMore() {
        assertThat(examine(right("4", "artiste", "100"), tickets("1400", "10")))
                .extracting(finding -> finding.arguments().getLast())
                .containsExactly("amount:420.00");
    }

    @Test
    void warnsWithoutALine() {
        assertThat(examine(PRINTS))
                .extracting(Finding::message, Finding::place)
                .containsExactly(tuple("finding.R-C2.1-13.missing", ""));
    }

    @Test
    void concernsLivingArtistsOnly() {
        assertThat(findings(
                        new LivingArtistsArePaidForShowing(),
                        budget(PRINTS),
                        project(ProjectType.EXHIBITION, Discipline.HERITAGE)))
                .isEmpty();
        assertThat(findings(
                        new LivingArtistsArePaidForShowing(),
                        budget(PRINTS),
                        project(ProjectType.OTHER, Discipline.VISUAL_ARTS)))
                .isEmpty();
    }

    private static BudgetLine right(String artists, String unit, String price) {
        return expense("651", Heading.RIGHTS, "Droit de présentation publique", artists, unit, price);
    }

    private static List<Finding> examine(BudgetLine... lines) {
        return findings(
                new LivingArtistsArePaidForShowing(),
                budget(lines),
                project(ProjectType.EXHIBITION, Discipline.PHOTOGRAPHY));
    }
}

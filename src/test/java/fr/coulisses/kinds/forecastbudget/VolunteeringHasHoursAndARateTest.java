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

class VolunteeringHasHoursAndARateTest {

    @ParameterizedTest
    @ValueSource(strings = {"heure", "Heures", "h", "hour"})
    void acceptsHoursAtTheMinimumWage(String unit) {
        assertThat(examine("864", "Bénévolat", unit, "12.02")).isEmpty();
    }

    @Test
    void asksForHours() {
        assertThat(examine("870", "Bénévolat", "forfait", "4207"))
                .extracting(Finding::severity, Finding::message)
                .containsExactly(tuple(Severity.WARNING, "finding.R-C2.1-24.hours"));
    }

    @Test
    void asksWhereALowerRateComesFrom() {
        assertThat(examine("864", "Équipe", "heure", "12.01")).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo("finding.R-C2.1-24.rate");
            assertThat(finding.place()).endsWith("/UNIT_PRICE");
            assertThat(finding.arguments()).containsExactly("Équipe", "amount:12.02", "amount:12.01");
        });
    }

    @Test
    void leavesOtherContributionsAlone() {
        assertThat(examine("861", "Salle", "jour", "900")).isEmpty();
        assertThat(examine("862", "Accueil par des bénévoles", "jour", "100")).hasSize(1);
    }

    private static List<Finding> examine(String account, String label, String unit, String price) {
        BudgetLine line = expense(account, Heading.IN_KIND, label, "10", unit, price);
        return findings(new VolunteeringHasHoursAndARate(), budget(line), project(ProjectType.OTHER));
    }
}

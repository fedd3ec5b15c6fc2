package fr.coulisses.kinds.forecastbudget;

import static fr.coulisses.kinds.forecastbudget.Lines.budget;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorsRightsAreBudgetedTest {

    private static final BudgetLine FEE = expense("604", Heading.ARTISTIC, "Contrat de cession", "1000");

    @ParameterizedTest
    @ValueSource(strings = {"SACEM", "Droits d’auteur (Sacd)", "droits d'auteur"})
    void acceptsALineThatNamesThem(String label) {
        assertThat(examine(ProjectType.SHOW, FEE, expense("658", Heading.ADMINISTRATION, label, "80")))
                .isEmpty();
    }

    @Test
    void acceptsALineOfTheirAccount() {
        assertThat(examine(ProjectType.SHOW, FEE, expense("651", Heading.ARTISTIC, "Redevances", "80")))
                .isEmpty();
    }

    @Test
    void warnsOfAPerformanceWithoutThem() {
        BudgetLine poster =
                expense("6226", Heading.COMMUNICATION, "Affiche, cession des droits d’auteur comprise", "350");
        assertThat(examine(ProjectType.CONCERT, FEE, poster))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void doesNotTakeTheAidOfACollectingSocietyForTheRightsItCollects() {
        assertThat(examine(ProjectType.CONCERT, FEE, income("74", Heading.GRANTS, "SACEM – action culturelle", "900")))
                .hasSize(1);
    }

    @Test
    void concernsTheStageOnly() {
        assertThat(examine(ProjectType.OTHER, FEE)).isEmpty();
        assertThat(examine(ProjectType.EXHIBITION, FEE)).isEmpty();
        assertThat(examine(ProjectType.CONCERT)).isEmpty();
    }

    private static List<Finding> examine(ProjectType type, BudgetLine... lines) {
        return findings(new AuthorsRightsAreBudgeted(), budget(lines), project(type));
    }
}

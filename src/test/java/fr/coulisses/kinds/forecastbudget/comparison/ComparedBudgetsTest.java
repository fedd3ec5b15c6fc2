package fr.coulisses.kinds.forecastbudget.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.CountedStatements;
import fr.coulisses.School;
import fr.coulisses.artefact.VersionSummary;
import fr.coulisses.artefact.Versions;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.Scenario;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.Projects;
import fr.coulisses.shared.Money;
import fr.coulisses.shared.NotFound;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoulissesTest
class ComparedBudgetsTest {

    private final School school;
    private final Budgets budgets;
    private final Versions versions;
    private final Projects projects;
    private final ComparedBudgets compared;
    private final CountedStatements statements;

    @Autowired
    ComparedBudgetsTest(
            School school,
            Budgets budgets,
            Versions versions,
            Projects projects,
            ComparedBudgets compared,
            CountedStatements statements) {
        this.school = school;
        this.budgets = budgets;
        this.versions = versions;
        this.projects = projects;
        this.compared = compared;
        this.statements = statements;
    }

    @Test
    void showsWhatTheTeamChangedSinceItSubmitted() {
        UUID project = school.projectWithFinancedBudget("Depuis le dépôt", "budget-concert.csv");
        submit(project);
        school.does(School.INES, () -> {
            BudgetLine line = budgets.get(project).lines().getFirst();
            budgets.type(project, line.id(), Column.UNIT_PRICE, Column.UNIT_PRICE.textOf(line.entry()), "4500");
        });
        BudgetComparison comparison = school.as(School.CLAIRE, () -> {
            List<BudgetSide> sides = compared.sides(project);
            assertThat(sides).hasSize(2);
            return compared.compare(project, sides.get(1), sides.getFirst());
        });
        assertThat(comparison.count(Change.CHANGED)).isEqualTo(1);
        assertThat(comparison.count(Change.SAME)).isEqualTo(63);
        assertThat(comparison.before().expenses()).isEqualTo(Money.of("27600"));
        assertThat(comparison.after().expenses()).isEqualTo(Money.of("27669"));
    }

    @Test
    void offersTheScenariosOnceThePlacesOnSaleAreKnown() {
        UUID project = school.projectWithFinancedBudget("Scénarios", "budget-concert.csv");
        assertThat(school.as(School.INES, () -> compared.sides(project))).hasSize(1);
        school.does(School.INES, () -> {
            ProjectSheet sheet = projects.get(project).sheet();
            projects.describe(project, sheet, withPlaces(sheet));
        });
        List<BudgetSide> sides = school.as(School.INES, () -> compared.sides(project));
        assertThat(sides).hasSize(1 + Scenario.values().length);
        BudgetComparison comparison =
                school.as(School.INES, () -> compared.compare(project, sides.getFirst(), sides.get(1)));
        assertThat(comparison.count(Change.CHANGED)).isEqualTo(8);
        assertThat(comparison.after().income()).isLessThan(comparison.before().income());
    }

    @Test
    void refusesTheVersionOfAnotherProject() {
        UUID other = school.projectWithFinancedBudget("Un autre", "budget-concert.csv");
        VersionSummary version = submit(other);
        UUID project = school.project("Le mien");
        assertThatThrownBy(() -> school.does(
                        School.INES,
                        () -> compared.compare(project, new BudgetSide.Current(), new BudgetSide.Submitted(version))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void asksNoMoreForMoreVersions() {
        UUID project = school.projectWithFinancedBudget("Versions", "budget-concert.csv");
        submit(project);
        statements.reset();
        school.does(School.INES, () -> compared.sides(project));
        int before = statements.sent().size();
        submit(project);
        statements.reset();
        school.does(School.INES, () -> compared.sides(project));
        assertThat(statements.sent()).hasSize(before);
    }

    private VersionSummary submit(UUID project) {
        UUID artefact = school.artefact(project, "forecast-budget", "Budget");
        return school.as(School.INES, () -> {
            versions.freeze(artefact, Map.of(), "");
            return versions.summaries(project, "forecast-budget").getFirst();
        });
    }

    private static ProjectSheet withPlaces(ProjectSheet sheet) {
        return new ProjectSheet(
                sheet.title(),
                sheet.nature(),
                sheet.type(),
                sheet.disciplines(),
                sheet.brief(),
                sheet.commissioner(),
                sheet.territory(),
                sheet.inseeCode(),
                sheet.startsOn(),
                sheet.endsOn(),
                4,
                2,
                sheet.openingDays(),
                300,
                sheet.vatRegime(),
                sheet.organisation());
    }
}

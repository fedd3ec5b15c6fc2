package fr.coulisses.kinds.forecastbudget.comparison;

import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.Versions;
import fr.coulisses.budget.Attendance;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetSheet;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Scenario;
import fr.coulisses.budget.ScenarioResult;
import fr.coulisses.kinds.forecastbudget.ForecastBudgetKind;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import fr.coulisses.shared.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The budgets of a project that can be compared, and what comes of comparing two, for those who follow the work.
@Service
public class ComparedBudgets {

    private final Budgets budgets;
    private final Versions versions;
    private final Projects projects;
    private final ProjectAccess access;
    private final ForecastBudgetKind kind;

    ComparedBudgets(
            Budgets budgets, Versions versions, Projects projects, ProjectAccess access, ForecastBudgetKind kind) {
        this.budgets = budgets;
        this.versions = versions;
        this.projects = projects;
        this.access = access;
        this.kind = kind;
    }

    /// The budget as it stands, its submitted versions, newest first, and the scenarios when the places on sale are
    /// known.
    @Transactional(readOnly = true)
    public List<BudgetSide> sides(UUID project) {
        access.require(project, Right.FOLLOW);
        ProjectSheet sheet = projects.get(project).sheet();
        List<BudgetSide> sides = new ArrayList<>();
        sides.add(new BudgetSide.Current());
        versions.summaries(project, kind.key()).forEach(version -> sides.add(new BudgetSide.Submitted(version)));
        if (positive(sheet.capacity()) && positive(sheet.ticketedSessions())) {
            for (Scenario scenario : Scenario.values()) {
                sides.add(new BudgetSide.Sold(scenario));
            }
        }
        return sides;
    }

    /// Compares two of the sides of a project.
    @Transactional(readOnly = true)
    public BudgetComparison compare(UUID project, BudgetSide before, BudgetSide after) {
        access.require(project, Right.FOLLOW);
        return BudgetComparison.of(lines(project, before), lines(project, after));
    }

    private List<BudgetLine> lines(UUID project, BudgetSide side) {
        return switch (side) {
            case BudgetSide.Current current -> budgets.get(project).lines();
            case BudgetSide.Submitted submitted ->
                submitted(project, submitted.version().id());
            case BudgetSide.Sold sold -> sold(project, sold.scenario());
        };
    }

    private List<BudgetLine> submitted(UUID project, UUID id) {
        ArtefactVersion version = versions.get(id);
        if (!version.projectId().equals(project) || !version.kind().equals(kind.key())) {
            throw new NotFound();
        }
        return versions.content(version, kind).lines();
    }

    private List<BudgetLine> sold(UUID project, Scenario scenario) {
        BudgetSheet sheet = budgets.get(project);
        Attendance planned = sheet.attendance(projects.get(project).sheet());
        return ScenarioResult.of(scenario, sheet.lines(), sheet.tickets(), planned)
                .lines();
    }

    private static boolean positive(@Nullable Integer number) {
        return Objects.requireNonNullElse(number, 0) > 0;
    }
}

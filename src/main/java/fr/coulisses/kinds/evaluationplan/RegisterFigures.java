package fr.coulisses.kinds.evaluationplan;

import fr.coulisses.budget.Budgets;
import fr.coulisses.kinds.evaluationplan.Computation.Origin;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.Projects;
import fr.coulisses.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What the registers of a project say of its indicators today.
@Component
class RegisterFigures {

    private final Budgets budgets;
    private final Schedules schedules;
    private final Projects projects;
    private final Clock clock;

    RegisterFigures(Budgets budgets, Schedules schedules, Projects projects, Clock clock) {
        this.budgets = budgets;
        this.schedules = schedules;
        this.projects = projects;
        this.clock = clock;
    }

    /// Those that can be computed, in the order of [Computation]; a register that nobody asks about is not read.
    List<Computed> of(UUID project, Collection<Computation> wanted) {
        LocalDate today = LocalDate.now(clock);
        List<Computed> figures = new ArrayList<>();
        List<Computation> ordered = wanted.stream().distinct().sorted().toList();
        if (asks(ordered, Origin.BUDGET)) {
            ProjectSheet sheet = projects.get(project).sheet();
            BudgetFigures budget = BudgetFigures.of(budgets.get(project), sheet, today);
            ordered.forEach(what -> budget.figure(what).ifPresent(figures::add));
        }
        if (asks(ordered, Origin.SCHEDULE)) {
            ScheduleFigures schedule = new ScheduleFigures(schedules.get(project), today);
            ordered.forEach(what -> schedule.figure(what).ifPresent(figures::add));
        }
        return figures;
    }

    private static boolean asks(List<Computation> wanted, Origin origin) {
        return wanted.stream().anyMatch(what -> what.origin() == origin);
    }
}

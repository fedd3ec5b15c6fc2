package fr.coulisses.kinds.mediationsheet;

import fr.coulisses.artefact.thread.Citation;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.artefact.thread.RedThread;
import fr.coulisses.artefact.thread.RedThreads;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Section;
import fr.coulisses.schedule.Schedules;
import fr.coulisses.shared.Formats;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What the registers and the red thread say of a sheet.
@Component
public class SheetRegisters {

    /// What a sheet can point to: ids and the words for them, in their order.
    public record Choices(
            Map<String, String> actions,
            Map<String, String> segments,
            Map<String, String> tasks,
            Map<String, String> lines) {}

    private final Schedules schedules;
    private final Budgets budgets;
    private final RedThreads threads;

    SheetRegisters(Schedules schedules, Budgets budgets, RedThreads threads) {
        this.schedules = schedules;
        this.budgets = budgets;
        this.threads = threads;
    }

    /// What can be chosen in a project; amounts are written in a language.
    public Choices choices(UUID project, Locale language) {
        RedThread thread = threads.of(project);
        Map<String, String> lines = new LinkedHashMap<>();
        charges(project)
                .forEach(line -> lines.put(
                        line.id().toString(),
                        line.entry().label() + " – "
                                + Formats.amount(line.entry().amount(), language)));
        Map<String, String> tasks = new LinkedHashMap<>();
        schedules
                .get(project)
                .tasks()
                .forEach(task -> tasks.put(
                        task.id().toString(),
                        Formats.date(task.task().start()) + " – " + task.task().label()));
        return new Choices(words(thread, KnotType.ACTION), words(thread, KnotType.SEGMENT), tasks, lines);
    }

    private static Map<String, String> words(RedThread thread, KnotType type) {
        Map<String, String> words = new LinkedHashMap<>();
        thread.of(type).forEach(strand -> words.put(strand.id(), strand.knot().label()));
        return words;
    }

    /// The sheet with its budget lines, its task, its audiences and its action as they stand now.
    MediationSheet composed(UUID project, MediationSheet draft) {
        Set<String> paid = draft.costing().map(Costing::line).collect(Collectors.toSet());
        List<CostLine> lines = charges(project)
                .filter(line -> paid.contains(line.id().toString()))
                .map(CostLine::of)
                .toList();
        List<Citation> cited = threads.citations(
                project,
                Stream.concat(draft.segments().stream(), Stream.of(draft.action()))
                        .filter(id -> !id.isEmpty())
                        .toList());
        return draft.composed(lines, planned(project, draft.task()), cited);
    }

    private PlannedTask planned(UUID project, String id) {
        return id.isEmpty()
                ? PlannedTask.NONE
                : schedules.get(project).tasks().stream()
                        .filter(task -> task.id().toString().equals(id))
                        .findFirst()
                        .map(task ->
                                new PlannedTask(task.task().label(), task.task().start()))
                        .orElse(PlannedTask.NONE);
    }

    private Stream<BudgetLine> charges(UUID project) {
        return budgets.get(project).lines().stream().filter(line -> line.entry().section() == Section.EXPENSE);
    }
}

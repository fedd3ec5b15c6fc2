package fr.coulisses.kinds.actionplan;

import fr.coulisses.artefact.thread.Citation;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.artefact.thread.RedThread;
import fr.coulisses.artefact.thread.RedThreads;
import fr.coulisses.artefact.thread.Strand;
import fr.coulisses.budget.BudgetSheet;
import fr.coulisses.budget.Budgets;
import fr.coulisses.contacts.Contacts;
import fr.coulisses.kinds.actionplan.ActionPlan.Indicator;
import fr.coulisses.schedule.Schedules;
import fr.coulisses.shared.Formats;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What the registers and the red thread say of a plan.
@Component
public class PlanRegisters {

    /// What an action can cite: ids and the words for them, in their order.
    public record Choices(
            Map<String, String> objectives,
            Map<String, String> segments,
            Map<String, String> lines,
            Map<String, String> partners,
            Map<String, String> tasks) {}

    private final Schedules schedules;
    private final Budgets budgets;
    private final Contacts contacts;
    private final RedThreads threads;

    PlanRegisters(Schedules schedules, Budgets budgets, Contacts contacts, RedThreads threads) {
        this.schedules = schedules;
        this.budgets = budgets;
        this.contacts = contacts;
        this.threads = threads;
    }

    /// What can be chosen in a project; amounts are written in a language.
    public Choices choices(UUID project, Locale language) {
        RedThread thread = threads.of(project);
        Map<String, String> lines = new LinkedHashMap<>();
        budgets.get(project).lines().stream()
                .filter(CostLine::isCharge)
                .map(CostLine::of)
                .forEach(line -> lines.put(line.id(), line.called() + " – " + Formats.amount(line.amount(), language)));
        Map<String, String> tasks = new LinkedHashMap<>();
        schedules
                .get(project)
                .tasks()
                .forEach(task -> tasks.put(
                        task.id().toString(),
                        Formats.date(task.task().start()) + " – " + task.task().label()));
        return new Choices(
                words(thread, KnotType.OBJECTIVE),
                words(thread, KnotType.SEGMENT),
                lines,
                words(thread, KnotType.PARTNER),
                tasks);
    }

    private static Map<String, String> words(RedThread thread, KnotType type) {
        Map<String, String> words = new LinkedHashMap<>();
        thread.of(type).forEach(strand -> words.put(strand.id(), strand.knot().label()));
        return words;
    }

    /// The plan with the tasks, budget lines, objectives, audiences, partners and indicators as they stand now; a
    /// partner whose contact was merged into another is led to that one.
    ActionPlan composed(UUID project, ActionPlan draft) {
        List<Action> actions = led(project, draft.actions());
        RedThread thread = threads.of(project);
        BudgetSheet budget = budgets.get(project);
        Set<String> paid = all(actions, Action::lines).collect(Collectors.toSet());
        return new ActionPlan(
                draft.method(),
                draft.venueUse(),
                actions,
                budget.basis(),
                schedules.get(project).tasks().stream().map(PlannedTask::of).toList(),
                budget.lines().stream()
                        .filter(line -> CostLine.isCharge(line)
                                && paid.contains(line.id().toString()))
                        .map(CostLine::of)
                        .toList(),
                indicators(thread),
                cited(thread, actions));
    }

    private static List<Indicator> indicators(RedThread thread) {
        return thread.of(KnotType.INDICATOR).stream()
                .map(strand -> new Indicator(
                        strand.id(), strand.knot().label(), strand.knot().cites()))
                .toList();
    }

    private static List<Citation> cited(RedThread thread, List<Action> actions) {
        Set<String> others = Stream.concat(all(actions, Action::segments), all(actions, Action::partners))
                .collect(Collectors.toSet());
        return Stream.concat(
                        thread.of(KnotType.OBJECTIVE).stream(),
                        thread.of(KnotType.SEGMENT, KnotType.PARTNER).stream()
                                .filter(strand -> others.contains(strand.id())))
                .map(PlanRegisters::citation)
                .toList();
    }

    private static Citation citation(Strand strand) {
        return new Citation(strand.id(), strand.knot().type(), strand.knot().label());
    }

    private static Stream<String> all(List<Action> actions, Function<Action, List<String>> ids) {
        return actions.stream().flatMap(action -> ids.apply(action).stream());
    }

    private List<Action> led(UUID project, List<Action> actions) {
        if (all(actions, Action::partners).findAny().isEmpty()) {
            return actions;
        }
        Map<String, String> merged = contacts.merged(project).entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toString(),
                        entry -> entry.getValue().toString()));
        return actions.stream().map(action -> led(action, merged)).toList();
    }

    private static Action led(Action action, Map<String, String> merged) {
        return action.withPartners(action.partners().stream()
                .map(id -> merged.getOrDefault(id, id))
                .distinct()
                .toList());
    }
}

package fr.coulisses.kinds.actionplan;

import fr.coulisses.artefact.thread.Citation;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.budget.Basis;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the project does to reach its objectives: action by action, who, when, with what. Rows are named by their `id`.
///
/// @param method how the objectives were turned into actions, and why in this order
/// @param venueUse whether the venue is used for something else than what it is authorised for (GN 6)
/// @param actions in the order of their numbers
/// @param basis what the amounts of the budget are counted in, when the plan was composed
/// @param tasks the schedule register as it stood then
/// @param lines the budget lines that actions cite, as they stood then
/// @param indicators what the evaluation plan measures of the actions and objectives, in the words it had then
/// @param cited all operational objectives of the project, and the segments and partners that actions cite
public record ActionPlan(
        String method,
        @Nullable VenueUse venueUse,
        List<Action> actions,
        @Nullable Basis basis,
        List<PlannedTask> tasks,
        List<CostLine> lines,
        List<Indicator> indicators,
        List<Citation> cited) {

    /// Whether the venue keeps to what it is authorised for.
    public enum VenueUse {
        USUAL,
        EXCEPTIONAL
    }

    /// Drafts of earlier releases, and empty ones, may lack any field.
    public ActionPlan(
            @Nullable String method,
            @Nullable VenueUse venueUse,
            @Nullable List<Action> actions,
            @Nullable Basis basis,
            @Nullable List<PlannedTask> tasks,
            @Nullable List<CostLine> lines,
            @Nullable List<Indicator> indicators,
            @Nullable List<Citation> cited) {
        this.method = text(method);
        this.venueUse = venueUse;
        this.actions = rows(actions);
        this.basis = basis;
        this.tasks = rows(tasks);
        this.lines = rows(lines);
        this.indicators = rows(indicators);
        this.cited = rows(cited);
    }

    static ActionPlan empty() {
        return new ActionPlan(null, null, null, null, null, null, null, null);
    }

    /// The actions that are still meant to happen.
    List<Action> pursued() {
        return actions.stream().filter(action -> !action.isAbandoned()).toList();
    }

    /// The number of an action, from 1: its place in the plan.
    int number(Action action) {
        return actions.indexOf(action) + 1;
    }

    /// What people call an action: its title, or its number while it has none.
    String called(Action action) {
        return action.title().isBlank() ? String.valueOf(number(action)) : action.title();
    }

    Optional<Action> action(String id) {
        return actions.stream().filter(action -> action.id().equals(id)).findFirst();
    }

    Optional<PlannedTask> task(String id) {
        return tasks.stream().filter(task -> task.id().equals(id)).findFirst();
    }

    /// All operational objectives of the project.
    List<Citation> objectives() {
        return cited.stream()
                .filter(citation -> citation.type() == KnotType.OBJECTIVE)
                .toList();
    }

    /// What some ids stand for; ids of what is gone are left out.
    List<Citation> behind(List<String> ids) {
        return cited.stream().filter(citation -> ids.contains(citation.id())).toList();
    }

    /// The operational objectives that an action serves and that are still there.
    List<Citation> served(Action action) {
        return behind(action.objectives()).stream()
                .filter(citation -> citation.type() == KnotType.OBJECTIVE)
                .toList();
    }

    /// What is measured of an action, or of an objective it serves.
    List<Indicator> measured(Action action) {
        return indicators.stream()
                .filter(indicator -> indicator.cites().contains(action.id())
                        || indicator.cites().stream().anyMatch(action.objectives()::contains))
                .toList();
    }

    /// Something that the evaluation plan measures.
    ///
    /// @param cites the ids of the objectives and actions it measures
    public record Indicator(String id, String label, List<String> cites) {
        public Indicator(String id, @Nullable String label, @Nullable List<String> cites) {
            this.id = id;
            this.label = text(label);
            this.cites = rows(cites);
        }
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    static <T> List<T> rows(@Nullable List<T> rows) {
        return rows == null ? List.of() : List.copyOf(rows);
    }
}

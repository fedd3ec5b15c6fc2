package fr.coulisses.kinds.actionplan;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.thread.Citation;
import fr.coulisses.kinds.actionplan.Action.Step;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a plan speaks of its actions, in its document and in its workbook.
record PlanWords(ActionPlan plan, Wording wording) {

    /// `3. Atelier d’écriture`.
    String numbered(Action action) {
        return plan.number(action) + ". " + title(action);
    }

    String title(Action action) {
        return action.title().isBlank() ? wording.text("actionplan.untitled") : action.title();
    }

    String status(Action action) {
        return named("status", action.status());
    }

    String objectives(Action action) {
        return lines(plan.served(action));
    }

    String segments(Action action) {
        return lines(plan.behind(action.segments()));
    }

    String partners(Action action) {
        return lines(plan.behind(action.partners()));
    }

    private static String lines(List<Citation> cited) {
        return cited.stream().map(Citation::label).collect(Collectors.joining("\n"));
    }

    String prerequisites(Action action) {
        return plan.actions().stream()
                .filter(other -> action.prerequisites().contains(other.id()))
                .map(this::numbered)
                .collect(Collectors.joining("\n"));
    }

    String indicators(Action action) {
        return plan.measured(action).stream().map(ActionPlan.Indicator::label).collect(Collectors.joining("\n"));
    }

    /// How it is deployed, as a word and in the student's.
    String deployed(Action action) {
        return Stream.of(modes(action), action.deployment())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" – "));
    }

    /// For whom it is, and for how many.
    String audience(Action action) {
        Integer expected = action.expected();
        return Stream.of(
                        segments(action).replace("\n", ", "),
                        expected == null ? "" : wording.text("actionplan.expected", expected))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" – "));
    }

    String modes(Action action) {
        return action.modes().stream().map(mode -> named("mode", mode)).collect(Collectors.joining(", "));
    }

    /// The name of a step: its own, or that of the task it stands for.
    String step(Step step) {
        return step.label().isBlank()
                ? plan.task(step.task()).map(PlannedTask::label).orElse("")
                : step.label();
    }

    /// The first day of a step: its own, or that of the task it stands for when it has no days.
    String start(Step step) {
        return hasDays(step)
                ? day(step.start())
                : plan.task(step.task()).map(task -> day(task.start())).orElse("");
    }

    /// The last day of a step, as its first.
    String end(Step step) {
        return hasDays(step)
                ? day(step.end())
                : plan.task(step.task()).map(task -> day(task.end())).orElse("");
    }

    private static boolean hasDays(Step step) {
        return step.start() != null || step.end() != null;
    }

    String responsible(Step step) {
        return step.responsible().isBlank()
                ? plan.task(step.task()).map(PlannedTask::responsible).orElse("")
                : step.responsible();
    }

    String days(Action action) {
        return days(action.start(), action.end());
    }

    /// `24/11/2026`, or from one day to another; one of them alone when the other is unknown.
    String days(@Nullable LocalDate start, @Nullable LocalDate end) {
        if (start == null || end == null || start.equals(end)) {
            return day(start == null ? end : start);
        }
        return wording.text("actionplan.days", day(start), day(end));
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "" : Formats.date(day);
    }

    /// An amount; nothing for an action without lines.
    String cost(Action action, Money amount) {
        return new Costs(plan).lines(action).isEmpty() && amount.isZero()
                ? action.ownMeans() ? wording.text("actionplan.own") : ""
                : wording.amount(amount);
    }

    String number(@Nullable BigDecimal number) {
        return number == null ? "" : wording.decimal(number);
    }

    String count(@Nullable Integer count) {
        return count == null ? "" : String.valueOf(count);
    }

    /// One of the values of an enum of this kind.
    String named(String list, @Nullable Enum<?> value) {
        return value == null ? "" : wording.text("actionplan." + list + "." + value.name());
    }

    /// The numbers of some actions: `1, 3`.
    String numbers(List<Action> actions) {
        return actions.stream()
                .map(action -> String.valueOf(plan.number(action)))
                .collect(Collectors.joining(", "));
    }

    /// The name of a field.
    ///
    /// @param place of the field, without ids
    String field(String place) {
        return wording.text("actionplan.field." + place);
    }
}

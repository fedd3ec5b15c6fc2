package fr.coulisses.schedule;

import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// What a schedule takes: a task has a name, lasts 1 to 1,827 days, and a milestone is one day.
final class TaskRules {

    /// Five years; longer tasks are typing errors.
    static final int MOST_DAYS = 1827;
    static final int LONGEST_LABEL = 200;
    static final int LONGEST_NAME = 120;
    static final int LONGEST_SOURCE = 200;

    private TaskRules() {}

    /// All tasks of a schedule at once, wherever on the calendar they are.
    ///
    /// @throws Refusal naming the task and the remedy
    static void require(Collection<ScheduledTask> tasks) {
        requireRoom(tasks.size());
        tasks.forEach(task -> require(task.task()));
        requireNoCircle(tasks);
    }

    static void requireRoom(int tasks) {
        if (tasks > Schedules.MOST) {
            throw new Refusal("schedule.refused.tooMany", Schedules.MOST);
        }
    }

    /// @throws Refusal naming the tasks that wait for each other
    static void requireNoCircle(Collection<ScheduledTask> tasks) {
        List<ScheduledTask> cycle = new Links(tasks).cycle();
        if (!cycle.isEmpty()) {
            throw new Refusal(
                    "schedule.refused.cycle",
                    cycle.stream()
                            .map(task -> Formats.quoted(task.task().label()))
                            .collect(Collectors.joining(" → ")));
        }
    }

    /// @throws Refusal naming the task and the remedy
    static void require(Task task) {
        if (task.label().isEmpty() || task.label().length() > LONGEST_LABEL) {
            throw new Refusal(
                    "schedule.refused.label", LONGEST_LABEL, task.label().length());
        }
        if (hasControls(task.label() + task.responsible() + task.legalSource())) {
            throw new Refusal("schedule.refused.letters", task.label().replaceAll("\\p{Cntrl}", "·"));
        }
        if (task.responsible().length() > LONGEST_NAME || task.legalSource().length() > LONGEST_SOURCE) {
            throw new Refusal("schedule.refused.long", task.label(), LONGEST_NAME, LONGEST_SOURCE);
        }
        long days = task.span().days();
        if (days < 1 || days > MOST_DAYS) {
            throw new Refusal("schedule.refused.days", task.label(), days, MOST_DAYS);
        }
        if (task.milestone() && days > 1) {
            throw new Refusal("schedule.refused.milestone", task.label(), days);
        }
        if (!isPercent(task.load()) || !isPercent(task.progress())) {
            throw new Refusal("schedule.refused.percent", isPercent(task.load()) ? task.progress() : task.load());
        }
    }

    /// Letters that neither a database nor XML can keep.
    private static boolean hasControls(String text) {
        return text.codePoints()
                .anyMatch(letter -> Character.getType(letter) == Character.CONTROL
                        || Character.getType(letter) == Character.SURROGATE
                        || letter == 0xFFFE
                        || letter == 0xFFFF);
    }

    private static boolean isPercent(int number) {
        return number >= 0 && number <= 100;
    }
}

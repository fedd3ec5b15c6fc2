package fr.coulisses.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How much is asked of each person: the loads of the tasks that fall on the same day add up.
public final class Workload {

    /// Days on which a person is asked for more than their whole time.
    ///
    /// @param load the most that is asked on one of these days, in percent
    /// @param tasks what meets there
    public record Overload(String person, Span span, int load, List<ScheduledTask> tasks) {}

    private final Map<String, List<ScheduledTask>> byPerson = new LinkedHashMap<>();

    /// Milestones and finished tasks ask for no time.
    public Workload(Collection<ScheduledTask> tasks) {
        tasks.stream()
                .filter(task -> !task.task().responsible().isEmpty())
                .filter(task -> !task.task().milestone() && task.task().progress() < 100)
                .forEach(task -> byPerson.computeIfAbsent(task.task().responsible(), person -> new ArrayList<>())
                        .add(task));
    }

    /// The tasks of each person, by name.
    public Map<String, List<ScheduledTask>> byPerson() {
        return Map.copyOf(byPerson);
    }

    /// How many full days a person's tasks ask for: a day at half the time is half a day; rounded half-up.
    public long fullDays(String person) {
        long hundredths = byPerson.getOrDefault(person, List.of()).stream()
                .mapToLong(task -> task.task().span().days() * task.task().load())
                .sum();
        return (hundredths + Task.FULL_TIME / 2) / Task.FULL_TIME;
    }

    /// What a person's days ask for, in percent, from each day on which it changes.
    public Map<LocalDate, Integer> steps(String person) {
        Map<LocalDate, Integer> changes = new TreeMap<>();
        for (ScheduledTask task : byPerson.getOrDefault(person, List.of())) {
            changes.merge(task.task().start(), task.task().load(), Integer::sum);
            changes.merge(task.task().end().plusDays(1), -task.task().load(), Integer::sum);
        }
        int load = 0;
        Map<LocalDate, Integer> steps = new LinkedHashMap<>();
        for (Map.Entry<LocalDate, Integer> change : changes.entrySet()) {
            load += change.getValue();
            steps.put(change.getKey(), load);
        }
        return steps;
    }

    /// The periods in which somebody would need more than one life, person by person.
    public List<Overload> overloads() {
        List<Overload> found = new ArrayList<>();
        byPerson.keySet().stream().sorted().forEach(person -> {
            LocalDate from = null;
            int most = 0;
            for (Map.Entry<LocalDate, Integer> step : steps(person).entrySet()) {
                if (step.getValue() > Task.FULL_TIME) {
                    from = from == null ? step.getKey() : from;
                    most = Math.max(most, step.getValue());
                } else if (from != null) {
                    found.add(overload(person, new Span(from, step.getKey().minusDays(1)), most));
                    from = null;
                    most = 0;
                }
            }
        });
        return found;
    }

    private Overload overload(String person, Span span, int most) {
        List<ScheduledTask> meeting = byPerson.getOrDefault(person, List.of()).stream()
                .filter(task -> task.task().span().overlaps(span))
                .toList();
        return new Overload(person, span, most, meeting);
    }
}

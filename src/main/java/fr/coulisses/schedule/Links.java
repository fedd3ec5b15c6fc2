package fr.coulisses.schedule;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Who waits for whom: the finish-to-start links of a schedule. Links to tasks that are gone count for nothing.
public final class Links {

    private final Map<UUID, ScheduledTask> byId = new LinkedHashMap<>();
    private final Map<UUID, List<ScheduledTask>> followers = new HashMap<>();

    public Links(Collection<ScheduledTask> tasks) {
        tasks.forEach(task -> byId.put(task.id(), task));
        tasks.forEach(task -> before(task)
                .forEach(earlier -> followers
                        .computeIfAbsent(earlier.id(), id -> new ArrayList<>())
                        .add(task)));
    }

    /// The tasks that one waits for.
    public List<ScheduledTask> before(ScheduledTask task) {
        return task.task().after().stream()
                .distinct()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .toList();
    }

    /// The tasks that wait for one.
    public List<ScheduledTask> after(ScheduledTask task) {
        return followers.getOrDefault(task.id(), List.of());
    }

    /// The first day on which a task may begin that waits for another: the day after it ends. A milestone marks a
    /// moment,
    /// and may stand on that last day.
    static LocalDate earliestStart(Task earlier, Task later) {
        return earlier.milestone() || later.milestone()
                ? earlier.end()
                : earlier.end().plusDays(1);
    }

    /// The tasks that one waits for and that have not ended when it begins.
    public List<ScheduledTask> notEndedBefore(ScheduledTask task) {
        return before(task).stream()
                .filter(earlier -> task.task().start().isBefore(earliestStart(earlier.task(), task.task())))
                .toList();
    }

    /// Tasks that wait for each other, in the order of their links; empty when there are none.
    public List<ScheduledTask> cycle() {
        Set<UUID> left = new HashSet<>(byId.keySet());
        inOrder().forEach(task -> left.remove(task.id()));
        if (left.isEmpty()) {
            return List.of();
        }
        // Everything left waits for something left: walking backwards must come round.
        List<ScheduledTask> walked = new ArrayList<>();
        ScheduledTask here = byId.values().stream()
                .filter(task -> left.contains(task.id()))
                .findFirst()
                .orElseThrow();
        while (!walked.contains(here)) {
            walked.add(here);
            here = before(here).stream()
                    .filter(task -> left.contains(task.id()))
                    .findFirst()
                    .orElseThrow();
        }
        return walked.subList(walked.indexOf(here), walked.size()).reversed();
    }

    /// The tasks such that each comes after all it waits for; those in or behind a cycle are left out.
    List<ScheduledTask> inOrder() {
        Map<UUID, Integer> waiting = new HashMap<>();
        Deque<ScheduledTask> ready = new ArrayDeque<>();
        byId.values().forEach(task -> {
            int count = before(task).size();
            waiting.put(task.id(), count);
            if (count == 0) {
                ready.add(task);
            }
        });
        List<ScheduledTask> ordered = new ArrayList<>();
        while (!ready.isEmpty()) {
            ScheduledTask task = ready.remove();
            ordered.add(task);
            for (ScheduledTask follower : after(task)) {
                if (waiting.merge(follower.id(), -1, Integer::sum) == 0) {
                    ready.add(follower);
                }
            }
        }
        return ordered;
    }
}

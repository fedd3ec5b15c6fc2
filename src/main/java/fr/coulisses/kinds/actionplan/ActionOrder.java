package fr.coulisses.kinds.actionplan;

import fr.coulisses.schedule.Links;
import fr.coulisses.schedule.Lot;
import fr.coulisses.schedule.ScheduledTask;
import fr.coulisses.schedule.Task;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which action comes after which, judged as the schedule judges its tasks: an action waits for its prerequisites.
final class ActionOrder {

    private final Map<UUID, Action> actions = new HashMap<>();
    private final List<ScheduledTask> tasks;
    private final Links links;

    ActionOrder(ActionPlan plan) {
        plan.pursued().forEach(action -> actions.put(name(action.id()), action));
        tasks = plan.pursued().stream().map(ActionOrder::task).toList();
        links = new Links(tasks);
    }

    /// An action begins before another has ended that it needs.
    record Broken(Action earlier, Action later) {}

    /// Those of actions whose days are known.
    List<Broken> broken() {
        return tasks.stream()
                .flatMap(later -> links.notEndedBefore(later).stream().flatMap(earlier -> broken(earlier, later)))
                .toList();
    }

    /// Actions that wait for each other, in the order of their links; empty when there are none.
    List<Action> cycle() {
        return links.cycle().stream()
                .map(task -> actions.get(task.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    private Stream<Broken> broken(ScheduledTask earlier, ScheduledTask later) {
        Action before = actions.get(earlier.id());
        Action after = actions.get(later.id());
        return before == null || after == null || before.end() == null || after.start() == null
                ? Stream.empty()
                : Stream.of(new Broken(before, after));
    }

    private static ScheduledTask task(Action action) {
        return new ScheduledTask(
                name(action.id()),
                Task.of(action.title(), Lot.CONCEPTION, day(action.start()), day(action.end()))
                        .withAfter(action.prerequisites().stream()
                                .map(ActionOrder::name)
                                .toList()));
    }

    private static LocalDate day(@Nullable LocalDate day) {
        return day == null ? LocalDate.EPOCH : day;
    }

    private static UUID name(String id) {
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
    }
}

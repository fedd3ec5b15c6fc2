package fr.coulisses.schedule;

import fr.coulisses.account.SignedInPerson;
import fr.coulisses.parameter.Parameters;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.ProjectCopied;
import fr.coulisses.project.ProjectDescribed;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import fr.coulisses.shared.ReadOnce;
import fr.coulisses.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The schedule of a project, task by task. Several people change it at once: fields go together, and whoever would
/// overwrite somebody is told.
@Service
public class Schedules {

    /// More tasks than any production of a school has; a file with more is a mistake.
    public static final int MOST = 2000;

    private final TaskTable table;
    private final ScheduleLog log;
    private final ProjectAccess access;
    private final Projects projects;
    private final Parameters parameters;
    private final ApplicationEventPublisher events;
    private final ReadOnce<UUID, Schedule> whole = new ReadOnce<>();

    Schedules(
            TaskTable table,
            ScheduleLog log,
            ProjectAccess access,
            Projects projects,
            Parameters parameters,
            ApplicationEventPublisher events) {
        this.table = table;
        this.log = log;
        this.access = access;
        this.projects = projects;
        this.parameters = parameters;
        this.events = events;
    }

    /// The schedule as it stands, for those who follow the work.
    @Transactional(readOnly = true)
    public Schedule get(UUID project) {
        access.require(project, Right.FOLLOW);
        return whole.once(
                project, () -> new Schedule(projects.get(project).sheet().startsOn(), table.of(project)));
    }

    /// Adds tasks; whole or not at all.
    ///
    /// @param added under the ids by which they name each other
    /// @throws Refusal beyond [#MOST] tasks, when one breaks a rule, or when they would wait for each other
    @Transactional
    public void add(UUID project, List<ScheduledTask> added) {
        change(project, now -> {
            added.forEach(task -> now.put(task.id(), task.task()));
            return now;
        });
    }

    /// Adds the reference retroplanning, its rows anchored to the first public day; rows that are there already stay
    /// alone.
    ///
    /// @return how many rows were added
    /// @throws Refusal when the project has no first public day
    @Transactional
    public int plan(UUID project, RetroplanningModel model) {
        access.require(project, Right.WRITE);
        Schedule schedule = get(project);
        LocalDate firstDay = schedule.firstDay();
        if (firstDay == null) {
            throw new Refusal("schedule.refused.noFirstDay");
        }
        List<ScheduledTask> added =
                Retroplanning.missing(Retroplanning.of(model, firstDay, parameters.snapshot(firstDay)), schedule);
        add(project, added);
        return added.size();
    }

    /// Types into fields of a task.
    ///
    /// @throws FieldConflict when somebody else changed one of these very fields meanwhile
    /// @throws TaskGone when somebody else deleted the task meanwhile
    /// @throws Refusal when a field cannot be that
    @Transactional
    public void type(UUID project, UUID id, List<FieldEdit> edits) {
        change(project, now -> {
            Task current = now.get(id);
            if (current == null) {
                throw new TaskGone(edits.stream().map(FieldEdit::typed).collect(Collectors.joining(", ")));
            }
            now.put(id, TaskEdits.apply(current, edits));
            return now;
        });
    }

    /// Says that a task begins when another has ended.
    ///
    /// @throws Refusal when they would wait for each other
    @Transactional
    public void link(UUID project, UUID earlier, UUID later) {
        change(project, now -> {
            Task task = now.get(later);
            if (task == null || !now.containsKey(earlier)) {
                throw new TaskGone("");
            }
            List<UUID> after = new ArrayList<>(task.after());
            after.remove(earlier);
            after.add(earlier);
            now.put(later, task.withAfter(after));
            return now;
        });
    }

    /// Says that a task need not wait for another.
    @Transactional
    public void unlink(UUID project, UUID earlier, UUID later) {
        change(project, now -> {
            now.computeIfPresent(
                    later,
                    (id, task) -> task.withAfter(task.after().stream()
                            .filter(other -> !other.equals(earlier))
                            .toList()));
            return now;
        });
    }

    /// Deletes tasks; what waited for them waits no more, and what is gone already stays gone.
    @Transactional
    public void delete(UUID project, Collection<UUID> ids) {
        change(project, now -> {
            now.keySet().removeAll(ids);
            now.replaceAll((id, task) -> task.withAfter(
                    task.after().stream().filter(other -> !ids.contains(other)).toList()));
            return now;
        });
    }

    /// Takes the dates of all tasks as those that are agreed on: what moves from now on has slipped.
    @Transactional
    public void agree(UUID project) {
        change(project, now -> {
            now.replaceAll((id, task) -> task.withBaseline(task.span()));
            return now;
        });
    }

    /// The gesture that was made last, whoever made it: a page that opens now undoes none before.
    @Transactional(readOnly = true)
    public long upTo(UUID project) {
        access.require(project, Right.FOLLOW);
        return log.newest(project);
    }

    /// Takes back what one did last; what others changed since stays.
    @Transactional
    public Optional<TasksUndone> undo(UUID project) {
        return undo(project, false, 0);
    }

    /// Takes back what one did last, or does again what one took back last; what others changed since stays.
    ///
    /// @param redo whether to do it again
    /// @param since the gesture after which it was made, as [#upTo] tells it
    /// @return empty when there is nothing to undo or to do again
    /// @throws Refusal when tasks would then wait for each other, or be too many
    @Transactional
    public Optional<TasksUndone> undo(UUID project, boolean redo, long since) {
        SignedInPerson person = access.require(project, Right.WRITE);
        table.hold(project);
        return log.last(project, person.id(), redo, since).map(past -> {
            Map<UUID, Task> now = byId(project);
            TaskUndoing undoing = new TaskUndoing(past.changes(), now, redo);
            undoing.changes().forEach(change -> replace(now, change));
            TaskRules.requireRoom(now.size());
            TaskRules.requireNoCircle(scheduled(now));
            table.write(project, undoing.changes());
            log.mark(past.id(), !redo);
            log.replay(project, person.id(), undoing.changes());
            events.publishEvent(new ScheduleChanged(project));
            return new TasksUndone(undoing.changes().size(), undoing.skipped());
        });
    }

    private static void replace(Map<UUID, Task> tasks, TaskChange change) {
        Task task = change.after();
        if (task == null) {
            tasks.remove(change.id());
        } else {
            tasks.put(change.id(), task);
        }
    }

    /// What hangs on the first public day moves with it.
    @EventListener
    void follow(ProjectDescribed described) {
        LocalDate to = described.after().startsOn();
        if (to != null && !to.equals(described.before().startsOn())) {
            change(described.project(), now -> {
                now.replaceAll((id, task) -> Retroplanning.moved(task, to));
                return now;
            });
        }
    }

    @EventListener
    @Order(ProjectCopied.REGISTERS)
    void copy(ProjectCopied copied) {
        Map<UUID, UUID> names = copied.names();
        List<ScheduledTask> original = table.of(copied.original());
        original.forEach(task -> copied.named(task.id(), UUID.randomUUID()));
        if (!original.isEmpty()) {
            add(
                    copied.copy(),
                    original.stream()
                            .map(task -> new ScheduledTask(
                                    names.getOrDefault(task.id(), task.id()),
                                    task.task()
                                            .withAfter(task.task().after().stream()
                                                    .map(names::get)
                                                    .filter(Objects::nonNull)
                                                    .toList())))
                            .toList());
        }
    }

    /// One gesture: the schedule is held, something is done, and the difference is checked, written and logged.
    private void change(UUID project, UnaryOperator<Map<UUID, Task>> doing) {
        SignedInPerson person = access.require(project, Right.WRITE);
        table.hold(project);
        Map<UUID, Task> before = byId(project);
        Map<UUID, Task> after = doing.apply(new LinkedHashMap<>(before));
        List<TaskChange> changes = new ArrayList<>();
        before.forEach((id, task) -> {
            if (!after.containsKey(id)) {
                changes.add(new TaskChange(id, task, null));
            }
        });
        after.forEach((id, task) -> {
            if (!task.equals(before.get(id))) {
                changes.add(new TaskChange(id, before.get(id), task));
            }
        });
        if (changes.isEmpty()) {
            return;
        }
        require(after, changes, projects.get(project).sheet());
        table.write(project, changes);
        log.record(project, person.id(), changes);
        events.publishEvent(new ScheduleChanged(project));
    }

    private static void require(Map<UUID, Task> after, List<TaskChange> changes, ProjectSheet sheet) {
        TaskRules.requireRoom(after.size());
        Horizon horizon = Horizon.of(sheet);
        for (TaskChange change : changes) {
            Task task = change.after();
            Task former = change.before();
            if (task != null) {
                TaskRules.require(task);
                // What the move of the event left behind is told, not refused.
                if (former == null || !former.span().equals(task.span())) {
                    horizon.require(task);
                }
            }
        }
        TaskRules.requireNoCircle(scheduled(after));
    }

    private static List<ScheduledTask> scheduled(Map<UUID, Task> tasks) {
        return tasks.entrySet().stream()
                .map(entry -> new ScheduledTask(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Map<UUID, Task> byId(UUID project) {
        Map<UUID, Task> tasks = new LinkedHashMap<>();
        table.of(project).forEach(task -> tasks.put(task.id(), task.task()));
        return tasks;
    }
}

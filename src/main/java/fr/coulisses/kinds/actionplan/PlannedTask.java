package fr.coulisses.kinds.actionplan;

import static fr.coulisses.kinds.actionplan.ActionPlan.rows;
import static fr.coulisses.kinds.actionplan.ActionPlan.text;

import fr.coulisses.schedule.Lot;
import fr.coulisses.schedule.ScheduledTask;
import fr.coulisses.schedule.Span;
import fr.coulisses.schedule.Task;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A task of the schedule register, as the plan keeps it.
///
/// @param load how much of the person's time it takes, in percent
/// @param progress how far it is, in percent
/// @param after ids of the tasks that have to end before
/// @param agreedStart the dates that were agreed on, with `agreedEnd`; `null` before anything was
/// @param legalSource where the law says so, for a legal deadline; empty for any other task
public record PlannedTask(
        String id,
        String label,
        Lot lot,
        LocalDate start,
        LocalDate end,
        Boolean milestone,
        String responsible,
        Integer load,
        Integer progress,
        List<String> after,
        @Nullable LocalDate agreedStart,
        @Nullable LocalDate agreedEnd,
        String legalSource) {

    public PlannedTask(
            String id,
            @Nullable String label,
            @Nullable Lot lot,
            LocalDate start,
            LocalDate end,
            @Nullable Boolean milestone,
            @Nullable String responsible,
            @Nullable Integer load,
            @Nullable Integer progress,
            @Nullable List<String> after,
            @Nullable LocalDate agreedStart,
            @Nullable LocalDate agreedEnd,
            @Nullable String legalSource) {
        this.id = id;
        this.label = text(label);
        this.lot = lot == null ? Lot.CONCEPTION : lot;
        this.start = start;
        this.end = end;
        this.milestone = Boolean.TRUE.equals(milestone);
        this.responsible = text(responsible);
        this.load = load == null ? Task.FULL_TIME : load;
        this.progress = progress == null ? 0 : progress;
        this.after = rows(after);
        this.agreedStart = agreedStart;
        this.agreedEnd = agreedEnd;
        this.legalSource = text(legalSource);
    }

    static PlannedTask of(ScheduledTask scheduled) {
        Task task = scheduled.task();
        Span agreed = task.baseline();
        return new PlannedTask(
                scheduled.id().toString(),
                task.label(),
                task.lot(),
                task.start(),
                task.end(),
                task.milestone(),
                task.responsible(),
                task.load(),
                task.progress(),
                task.after().stream().map(UUID::toString).toList(),
                agreed == null ? null : agreed.start(),
                agreed == null ? null : agreed.end(),
                task.legalSource());
    }

    /// The task as the register computes with it.
    ScheduledTask scheduled() {
        return new ScheduledTask(
                UUID.fromString(id),
                new Task(
                        label,
                        lot,
                        new Span(start, end),
                        milestone,
                        responsible,
                        load,
                        progress,
                        after.stream().map(UUID::fromString).toList(),
                        agreedStart == null || agreedEnd == null ? null : new Span(agreedStart, agreedEnd),
                        legalSource,
                        null,
                        false));
    }
}

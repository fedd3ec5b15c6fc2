package fr.coulisses.schedule;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a task says. Any values can be held together; [TaskRules] says which a schedule takes.
///
/// @param responsible the name of whoever sees to it; may be empty
/// @param load how much of that person's time it takes, in percent
/// @param progress how far it is, in percent
/// @param after the tasks that have to end before it begins
/// @param baseline the dates that were agreed on; `null` before anything was
/// @param legalSource where the law says so, for a legal deadline; empty for any other task
/// @param anchor how far from the first public day it begins, for a row of the retroplanning
/// @param moved whether somebody moved an anchored row by hand: it then stays when the event moves
public record Task(
        String label,
        Lot lot,
        Span span,
        boolean milestone,
        String responsible,
        int load,
        int progress,
        List<UUID> after,
        @Nullable Span baseline,
        String legalSource,
        @Nullable Period anchor,
        boolean moved) {

    public static final int FULL_TIME = 100;

    public Task {
        label = label.strip();
        responsible = responsible.strip();
        legalSource = legalSource.strip();
        after = List.copyOf(after);
    }

    public static Task of(String label, Lot lot, LocalDate start, LocalDate end) {
        return new Task(label, lot, new Span(start, end), false, "", FULL_TIME, 0, List.of(), null, "", null, false);
    }

    public LocalDate start() {
        return span.start();
    }

    public LocalDate end() {
        return span.end();
    }

    public boolean isLegalDeadline() {
        return !legalSource.isEmpty();
    }

    public Task withSpan(Span other) {
        return new Task(
                label, lot, other, milestone, responsible, load, progress, after, baseline, legalSource, anchor, moved);
    }

    public Task withAfter(List<UUID> others) {
        return new Task(
                label, lot, span, milestone, responsible, load, progress, others, baseline, legalSource, anchor, moved);
    }

    public Task withBaseline(@Nullable Span agreed) {
        return new Task(
                label, lot, span, milestone, responsible, load, progress, after, agreed, legalSource, anchor, moved);
    }

    Task withMoved(boolean byHand) {
        return new Task(
                label, lot, span, milestone, responsible, load, progress, after, baseline, legalSource, anchor, byHand);
    }
}

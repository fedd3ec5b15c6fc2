package fr.coulisses.schedule;

import fr.coulisses.artefact.export.Timeline;
import fr.coulisses.shared.Labels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A schedule as pictures: its lots as groups of rows, cut into pictures that fit a page.
public final class ScheduleTimelines {

    /// Rows that a page of A3 in landscape takes at a size that can be read.
    private static final int ROWS = 40;

    private final Labels labels;
    private final Locale language;

    public ScheduleTimelines(Labels labels, Locale language) {
        this.labels = labels;
        this.language = language;
    }

    /// The whole schedule as one picture, however long.
    public Timeline whole(String title, Schedule schedule) {
        return picture(title, schedule, rows(schedule));
    }

    /// One picture for each page; a single empty one without tasks.
    public List<Timeline> pages(String title, Schedule schedule) {
        List<Row> rows = rows(schedule);
        List<Timeline> pages = new ArrayList<>();
        int count = Math.max(1, (rows.size() + ROWS - 1) / ROWS);
        for (int i = 0; i < count; i++) {
            String name = count == 1 ? title : labels.text(language, "schedule.part", title, i + 1, count);
            pages.add(picture(name, schedule, rows.subList(i * ROWS, Math.min(rows.size(), (i + 1) * ROWS))));
        }
        return pages;
    }

    private record Row(@Nullable ScheduledTask task, Timeline.Row drawn) {}

    private List<Row> rows(Schedule schedule) {
        CriticalPath path = new CriticalPath(schedule);
        Map<Lot, List<ScheduledTask>> lots = new EnumMap<>(Lot.class);
        schedule.tasks()
                .forEach(task -> lots.computeIfAbsent(task.task().lot(), lot -> new ArrayList<>())
                        .add(task));
        List<Row> rows = new ArrayList<>();
        lots.forEach((lot, tasks) -> {
            LocalDate first = tasks.getFirst().task().start();
            rows.add(new Row(
                    null,
                    new Timeline.Row(
                            labels.text(language, lot.labelKey()), Timeline.Shape.GROUP, first, first, 0, null)));
            tasks.forEach(task -> rows.add(new Row(task, drawn(task, path))));
        });
        return rows;
    }

    private static Timeline.Row drawn(ScheduledTask scheduled, CriticalPath path) {
        Task task = scheduled.task();
        Span agreed = task.baseline();
        return new Timeline.Row(
                task.label(),
                shape(scheduled, path),
                task.start(),
                task.end(),
                task.progress(),
                agreed == null ? null : new Timeline.Days(agreed.start(), agreed.end()));
    }

    private static Timeline.Shape shape(ScheduledTask scheduled, CriticalPath path) {
        if (scheduled.task().milestone()) {
            return scheduled.task().isLegalDeadline() ? Timeline.Shape.DEADLINE : Timeline.Shape.MILESTONE;
        }
        return path.isCritical(scheduled) ? Timeline.Shape.CRITICAL : Timeline.Shape.BAR;
    }

    private Timeline picture(String title, Schedule schedule, List<Row> rows) {
        Map<UUID, Integer> places = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            ScheduledTask task = rows.get(i).task();
            if (task != null) {
                places.put(task.id(), i);
            }
        }
        List<Timeline.Link> links = new ArrayList<>();
        schedule.tasks()
                .forEach(task -> task.task().after().forEach(earlier -> {
                    Integer from = places.get(earlier);
                    Integer to = places.get(task.id());
                    if (from != null && to != null) {
                        links.add(new Timeline.Link(from, to));
                    }
                }));
        LocalDate from = schedule.tasks().stream()
                .map(task -> task.task().start())
                .min(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
        LocalDate to = schedule.tasks().stream()
                .map(task -> task.task().end())
                .max(LocalDate::compareTo)
                .orElse(from.plusMonths(1));
        return new Timeline(
                title,
                from.withDayOfMonth(1),
                to.plusDays(7),
                schedule.firstDay(),
                language,
                rows.stream().map(Row::drawn).toList(),
                links);
    }
}

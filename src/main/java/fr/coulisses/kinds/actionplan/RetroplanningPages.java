package fr.coulisses.kinds.actionplan;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.artefact.export.Timeline;
import fr.coulisses.schedule.CriticalPath;
import fr.coulisses.schedule.Schedule;
import fr.coulisses.schedule.ScheduleTimelines;
import fr.coulisses.schedule.ScheduledTask;
import fr.coulisses.schedule.Task;
import fr.coulisses.schedule.Workload;
import fr.coulisses.shared.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// The tasks of the schedule in the order of their days, counted from the first public day, and what they ask of
/// people.
final class RetroplanningPages {

    private final Wording wording;
    private final PlanWords words;
    private final Schedule schedule;

    RetroplanningPages(ActionPlan plan, Wording wording) {
        this.wording = wording;
        this.words = new PlanWords(plan, wording);
        this.schedule = Timetable.of(plan, wording.project().startsOn());
    }

    /// The schedule as pictures and a table.
    List<Block> tasks() {
        if (schedule.tasks().isEmpty()) {
            return List.of(new Block.Paragraph(wording.text("actionplan.noTasks"), "tasks"));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(wording.text("schedule.legend")));
        List<Timeline> pictures = new ScheduleTimelines(wording.labels(), wording.language())
                .pages(wording.text("actionplan.chart.tasks"), schedule);
        for (int i = 0; i < pictures.size(); i++) {
            boolean last = i == pictures.size() - 1;
            Timeline picture = pictures.get(i).onAPage();
            blocks.add(last ? new Block.Chart(picture, table()) : Block.Chart.alone(picture));
        }
        return blocks;
    }

    private Block.Table table() {
        CriticalPath path = new CriticalPath(schedule);
        return new Block.Table(
                wording.text("actionplan.table.tasks"),
                List.of(
                        Column.text(wording.text("actionplan.due"), 2),
                        Column.text(wording.text("schedule.field.START"), 2),
                        Column.text(wording.text("schedule.field.END"), 2),
                        Column.text(wording.text("schedule.field.LABEL"), 6),
                        Column.text(wording.text("schedule.field.LOT"), 3),
                        Column.text(wording.text("schedule.field.RESPONSIBLE"), 3),
                        Column.text(wording.text("actionplan.remark"), 6)),
                schedule.tasks().stream()
                        .sorted(Comparator.comparing(
                                        (ScheduledTask task) -> task.task().start())
                                .thenComparing(task -> task.task().end()))
                        .map(task -> row(task, path))
                        .toList());
    }

    private Row row(ScheduledTask scheduled, CriticalPath path) {
        Task task = scheduled.task();
        List<String> remarks = new ArrayList<>();
        if (task.milestone()) {
            remarks.add(wording.text("schedule.field.MILESTONE"));
        }
        if (task.progress() > 0) {
            remarks.add(wording.percent(BigDecimal.valueOf(task.progress())));
        }
        if (path.isCritical(scheduled)) {
            remarks.add(wording.text("schedule.critical"));
        }
        if (task.isLegalDeadline()) {
            remarks.add("§ " + task.legalSource());
        }
        return Row.of(
                        due(task.start()),
                        words.day(task.start()),
                        words.day(task.end()),
                        task.label(),
                        wording.text(task.lot().labelKey()),
                        task.responsible(),
                        String.join("\u00a0; ", remarks))
                .at("tasks/" + scheduled.id());
    }

    /// How far from the first public day: `J-45`, `J`, `J+12`; nothing while that day is open.
    private String due(LocalDate day) {
        LocalDate first = schedule.firstDay();
        if (first == null) {
            return "";
        }
        long days = ChronoUnit.DAYS.between(first, day);
        if (days == 0) {
            return wording.text("actionplan.due.day");
        }
        return wording.text(days < 0 ? "actionplan.due.before" : "actionplan.due.after", Math.abs(days));
    }

    /// What the tasks ask of each person; nothing while nobody is named.
    List<Block> workload() {
        Workload workload = new Workload(schedule.tasks());
        if (workload.byPerson().isEmpty()) {
            return List.of(new Block.Paragraph(wording.text("actionplan.noWorkload")));
        }
        List<Workload.Overload> overloads = workload.overloads();
        return List.of(new Block.Table(
                wording.text("schedule.workload"),
                List.of(
                        Column.text(wording.text("schedule.workload.person"), 4),
                        Column.number(wording.text("schedule.workload.tasks"), 2),
                        Column.number(wording.text("schedule.workload.days"), 2),
                        Column.text(wording.text("schedule.workload.overloads"), 6)),
                workload.byPerson().keySet().stream()
                        .sorted()
                        .map(person -> Row.of(
                                person,
                                String.valueOf(workload.byPerson()
                                        .getOrDefault(person, List.of())
                                        .size()),
                                String.valueOf(workload.fullDays(person)),
                                said(person, overloads)))
                        .toList()));
    }

    private String said(String person, List<Workload.Overload> overloads) {
        String said = overloads.stream()
                .filter(overload -> overload.person().equals(person))
                .map(overload -> wording.text(
                        "schedule.workload.period",
                        Formats.date(overload.span().start()),
                        Formats.date(overload.span().end()),
                        overload.load()))
                .collect(Collectors.joining("\n"));
        return said.isEmpty() ? wording.text("schedule.workload.none") : said;
    }
}

package fr.coulisses.schedule;

import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Timeline;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Labels;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A schedule as a table: in a spreadsheet, and under its picture on paper.
public final class ScheduleTable {

    private final Labels labels;
    private final Locale language;
    private final Schedule schedule;
    private final CriticalPath path;

    public ScheduleTable(Labels labels, Locale language, Schedule schedule) {
        this.labels = labels;
        this.language = language;
        this.schedule = schedule;
        this.path = new CriticalPath(schedule);
    }

    /// @param mention what every printed page repeats; may be empty
    public Workbook workbook(String title, String mention) {
        List<Workbook.Row> rows = new ArrayList<>();
        rows.add(new Workbook.Row(headers().stream()
                .map(header -> Workbook.text(header, Workbook.Style.HEADER))
                .toList()));
        schedule.tasks()
                .forEach(task -> rows.add(new Workbook.Row(
                        cells(task).stream().map(ScheduleTable::cell).toList())));
        Workbook.Sheet sheet = new Workbook.Sheet(
                labels.text(language, "schedule.title"),
                List.of(16, 44, 12, 12, 8, 9, 22, 9, 12, 9, 9, 9, 24, 36, 40),
                1,
                true,
                true,
                rows,
                List.of());
        return new Workbook(title, "Coulisses", language, mention, List.of(sheet), Map.of());
    }

    /// For paper of A3 in landscape: the pictures, page by page, each with its table after them.
    public Document document(String title, String mention) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(labels.text(language, "schedule.legend")));
        List<String> headers = headers();
        List<Block.Column> columns = new ArrayList<>();
        List<Integer> shares = List.of(5, 12, 4, 4, 3, 3, 6, 3, 3, 3, 3, 3, 5, 8, 10);
        for (int i = 0; i < headers.size(); i++) {
            columns.add(Block.Column.text(headers.get(i), shares.get(i)));
        }
        List<Block.Row> rows = schedule.tasks().stream()
                .map(task ->
                        Block.Row.of(cells(task).stream().map(String::valueOf).toArray(String[]::new)))
                .toList();
        List<Timeline> pictures = new ScheduleTimelines(labels, language).pages(title, schedule);
        for (int i = 0; i < pictures.size(); i++) {
            boolean last = i == pictures.size() - 1;
            blocks.add(new Block.Chart(
                    pictures.get(i), new Block.Table(title, last ? columns : List.of(), last ? rows : List.of())));
        }
        return new Document(title, "", language, mention, blocks);
    }

    private List<String> headers() {
        return Stream.of(
                        "schedule.field.LOT",
                        "schedule.field.LABEL",
                        "schedule.field.START",
                        "schedule.field.END",
                        "schedule.days",
                        "schedule.field.MILESTONE",
                        "schedule.field.RESPONSIBLE",
                        "schedule.field.LOAD",
                        "schedule.field.PROGRESS",
                        "schedule.critical",
                        "schedule.slack",
                        "schedule.slippage",
                        "schedule.baseline",
                        "schedule.after",
                        "schedule.field.LEGAL")
                .map(label -> labels.text(language, label))
                .toList();
    }

    /// Texts and whole numbers, in the order of the headers.
    private List<Object> cells(ScheduledTask scheduled) {
        Task task = scheduled.task();
        Span agreed = task.baseline();
        return List.of(
                labels.text(language, task.lot().labelKey()),
                task.label(),
                Formats.date(task.start()),
                Formats.date(task.end()),
                task.span().days(),
                yes(task.milestone()),
                task.responsible(),
                (long) task.load(),
                (long) task.progress(),
                yes(path.isCritical(scheduled)),
                path.slack(scheduled),
                Slippage.days(task),
                agreed == null ? "" : Formats.date(agreed.start()) + " – " + Formats.date(agreed.end()),
                task.after().stream()
                        .flatMap(id -> schedule.find(id).stream())
                        .map(earlier -> earlier.task().label())
                        .collect(Collectors.joining("\u00a0; ")),
                task.legalSource());
    }

    private static Workbook.Cell cell(Object value) {
        return value instanceof Long number
                ? Workbook.number(BigDecimal.valueOf(number), Workbook.Format.COUNT)
                : Workbook.text(String.valueOf(value));
    }

    private String yes(boolean so) {
        return so ? labels.text(language, "schedule.yes") : "";
    }
}

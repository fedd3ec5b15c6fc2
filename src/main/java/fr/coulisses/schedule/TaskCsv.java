package fr.coulisses.schedule;

import fr.coulisses.shared.Csv;
import fr.coulisses.shared.FoldedText;
import fr.coulisses.shared.Refusal;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/// Reads and writes tasks as a table: one row each, links by the number of the row they wait for.
public final class TaskCsv {

    /// In bytes; more than 2,000 rows of a table take.
    public static final int MOST_BYTES = 2_000_000;

    private static final String NUMBER = "numero";
    private static final String AFTER = "apres";
    /// The columns in their order, by the field they fill.
    private static final Map<String, TaskField> COLUMNS = columns();

    private final Map<String, UUID> ids = new LinkedHashMap<>();
    private final List<ReadTasks.Remark> remarks = new ArrayList<>();

    private TaskCsv() {}

    private static Map<String, TaskField> columns() {
        Map<String, TaskField> columns = new LinkedHashMap<>();
        columns.put("intitule", TaskField.LABEL);
        columns.put("lot", TaskField.LOT);
        columns.put("debut", TaskField.START);
        columns.put("fin", TaskField.END);
        columns.put("jalon", TaskField.MILESTONE);
        columns.put("responsable", TaskField.RESPONSIBLE);
        columns.put("charge", TaskField.LOAD);
        columns.put("avancement", TaskField.PROGRESS);
        columns.put("echeance_legale", TaskField.LEGAL);
        return columns;
    }

    /// Reads a file with commas or semicolons; a row that cannot be a task is left out and said.
    ///
    /// @throws Refusal when the file is too large, no table, or lacks the columns `intitule` and `debut`
    public static ReadTasks read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new Refusal("schedule.refused.file.size", MOST_BYTES / 1_000_000);
        }
        String text = Csv.text(file, "schedule.refused.file.notTable");
        try (CSVParser parser = Csv.format(text).parse(new StringReader(text))) {
            Map<String, String> headers = new HashMap<>();
            parser.getHeaderNames().forEach(name -> headers.put(FoldedText.of(name), name));
            if (!headers.keySet().containsAll(List.of("intitule", "debut"))) {
                throw new Refusal("schedule.refused.file.columns");
            }
            return new TaskCsv().read(parser.getRecords(), headers);
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            throw new Refusal("schedule.refused.file.notTable");
        }
    }

    private ReadTasks read(List<CSVRecord> records, Map<String, String> headers) {
        if (records.size() > Schedules.MOST) {
            throw new Refusal("schedule.refused.tooMany", Schedules.MOST);
        }
        for (CSVRecord row : records) {
            ids.putIfAbsent(
                    cell(row, headers, NUMBER).orElse(String.valueOf(row.getRecordNumber())), UUID.randomUUID());
        }
        List<ScheduledTask> tasks = new ArrayList<>();
        for (CSVRecord row : records) {
            String number = cell(row, headers, NUMBER).orElse(String.valueOf(row.getRecordNumber()));
            try {
                Task task = task(row, headers);
                TaskRules.require(task);
                tasks.add(new ScheduledTask(
                        tasks.stream().anyMatch(other -> other.id().equals(ids.get(number)))
                                ? UUID.randomUUID()
                                : ids.getOrDefault(number, UUID.randomUUID()),
                        task));
            } catch (Refusal refusal) {
                remarks.add(ReadTasks.Remark.of("schedule.import.row", row.getRecordNumber() + 1));
                remarks.add(new ReadTasks.Remark(refusal.label(), Arrays.asList(refusal.arguments())));
            }
        }
        return new ReadTasks(tasks, remarks);
    }

    private Task task(CSVRecord row, Map<String, String> headers) {
        LocalDate first = LocalDate.EPOCH;
        Task task = Task.of("", Lot.ADMINISTRATION, first, first);
        for (Map.Entry<String, TaskField> column : COLUMNS.entrySet()) {
            String typed = cell(row, headers, column.getKey()).orElse("");
            if (!typed.isEmpty()) {
                task = column.getValue().with(task, understood(column.getValue(), typed));
            }
        }
        if (cell(row, headers, "fin").isEmpty()) {
            task = task.withSpan(new Span(task.start(), task.start()));
        }
        List<UUID> after = new ArrayList<>();
        for (String number : cell(row, headers, AFTER).orElse("").split("[,; ]+", -1)) {
            UUID id = ids.get(number);
            if (id != null) {
                after.add(id);
            } else if (!number.isEmpty()) {
                remarks.add(ReadTasks.Remark.of("schedule.import.deadLink", task.label(), number));
            }
        }
        return task.withAfter(after);
    }

    /// French dates, « oui », and lots by their own names.
    private static String understood(TaskField field, String typed) {
        return switch (field) {
            case START, END -> typed.replaceFirst("^(\\d{2})/(\\d{2})/(\\d{4})$", "$3-$2-$1");
            case MILESTONE ->
                String.valueOf(List.of("oui", "yes", "true", "x", "1").contains(FoldedText.of(typed)));
            default -> typed;
        };
    }

    private static Optional<String> cell(CSVRecord row, Map<String, String> headers, String column) {
        String header = headers.get(FoldedText.of(column));
        if (header == null || !row.isSet(header) || row.get(header).isBlank()) {
            return Optional.empty();
        }
        String text = row.get(header).strip();
        return Optional.of(Csv.bare(text));
    }

    /// Writes the columns that [#read] knows.
    public static byte[] write(Schedule schedule) {
        Map<UUID, Integer> numbers = new HashMap<>();
        schedule.tasks().forEach(task -> numbers.put(task.id(), numbers.size() + 1));
        List<String> headers = new ArrayList<>(List.of(NUMBER));
        headers.addAll(COLUMNS.keySet());
        headers.add(AFTER);
        StringBuilder text = new StringBuilder("\ufeff");
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(headers);
            for (ScheduledTask task : schedule.tasks()) {
                List<String> cells = new ArrayList<>(List.of(String.valueOf(numbers.get(task.id()))));
                COLUMNS.values().forEach(field -> cells.add(Csv.safe(field.textOf(task.task()))));
                cells.add(String.join(
                        " ",
                        task.task().after().stream()
                                .filter(numbers::containsKey)
                                .map(id -> String.valueOf(numbers.get(id)))
                                .toList()));
                printer.printRecord(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}

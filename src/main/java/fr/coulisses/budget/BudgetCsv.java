package fr.coulisses.budget;

import fr.coulisses.shared.Csv;
import fr.coulisses.shared.DecimalText;
import fr.coulisses.shared.Money;
import fr.coulisses.shared.Refusal;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/// A budget as a CSV file, both ways. Reading never stops at the first bad line: it says what is wrong with each.
public final class BudgetCsv {

    /// What a file holds: the lines, or else the reasons why it cannot be brought in.
    public record Reading(List<Entry> entries, List<Problem> problems) {
        public boolean isWhole() {
            return problems.isEmpty();
        }
    }

    /// One bad cell of a file.
    ///
    /// @param line the line of the file, 1 is the header
    /// @param column the header of the column
    /// @param refusal why, and what to do
    public record Problem(long line, String column, Refusal refusal) {}

    /// The largest file that can be a budget, in bytes.
    public static final int MOST_BYTES = 2_000_000;

    private static final String AMOUNT = "montant";
    private static final List<Column> REQUIRED =
            List.of(Column.SECTION, Column.ACCOUNT, Column.HEADING, Column.LABEL, Column.QUANTITY, Column.UNIT_PRICE);

    private final List<Entry> entries = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private BudgetCsv() {}

    /// Reads a file with commas or semicolons, in UTF-8 or in the encoding of an older Excel.
    ///
    /// @throws Refusal when the whole file is unusable: too large, not a table, columns missing
    public static Reading read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new Refusal("budget.refused.file.size", MOST_BYTES / 1_000_000);
        }
        String text = Csv.text(file, "budget.refused.file.notTable");
        BudgetCsv csv = new BudgetCsv();
        csv.readAll(text);
        return new Reading(List.copyOf(csv.entries), List.copyOf(csv.problems));
    }

    /// Writes the lines with the columns that [#read] knows, the amount computed.
    public static byte[] write(BudgetSheet sheet) {
        List<String> headers = new ArrayList<>();
        Arrays.stream(Column.values()).forEach(column -> headers.add(column.header()));
        headers.add(headers.indexOf(Column.VAT_RATE.header()), AMOUNT);
        StringBuilder text = new StringBuilder("\ufeff");
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(headers);
            for (BudgetLine line : sheet.lines()) {
                List<String> cells = new ArrayList<>();
                for (String header : headers) {
                    cells.add(Column.headed(header)
                            .map(column -> Csv.safe(column.textOf(line.entry())))
                            .orElseGet(() -> line.amount().euros().toPlainString()));
                }
                printer.printRecord(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void readAll(String text) {
        try (CSVParser parser = Csv.format(text).parse(new StringReader(text))) {
            Map<Column, String> headers = headers(parser);
            for (CSVRecord record : parser) {
                if (entries.size() >= Budgets.MOST_LINES) {
                    throw new Refusal("budget.refused.tooMany", Budgets.MOST_LINES);
                }
                if (!isBlank(record)) {
                    read(record, headers, parser.getCurrentLineNumber());
                }
            }
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            throw new Refusal("budget.refused.file.notTable");
        }
        if (entries.isEmpty() && problems.isEmpty()) {
            throw new Refusal("budget.refused.file.empty");
        }
    }

    private static Map<Column, String> headers(CSVParser parser) {
        Map<Column, String> headers = new EnumMap<>(Column.class);
        parser.getHeaderNames().forEach(name -> Column.headed(name).ifPresent(column -> headers.put(column, name)));
        Set<String> missing = REQUIRED.stream()
                .filter(column -> !headers.containsKey(column))
                .map(Column::header)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
        if (!missing.isEmpty()) {
            throw new Refusal("budget.refused.file.columns", String.join(", ", missing));
        }
        return headers;
    }

    private void read(CSVRecord record, Map<Column, String> headers, long line) {
        if (!record.isConsistent()) {
            problems.add(new Problem(
                    line,
                    "",
                    new Refusal(
                            "budget.refused.file.cells",
                            record.size(),
                            headersOf(record).size())));
            return;
        }
        Map<Column, String> cells = new EnumMap<>(Column.class);
        headers.forEach((column, header) -> cells.put(column, Csv.bare(record.get(header))));
        EntryReader reader = new EntryReader(cells);
        Entry entry = reader.read();
        reader.problems()
                .forEach(problem ->
                        problems.add(new Problem(line, problem.column().header(), problem)));
        if (reader.problems().isEmpty()) {
            checkAccount(entry, line);
            checkAmount(record, entry, line);
        }
        entries.add(entry);
    }

    private void checkAccount(Entry entry, long line) {
        Account account = entry.accountNumber();
        if (!account.isKnown()) {
            problems.add(new Problem(
                    line, Column.ACCOUNT.header(), new Refusal("budget.refused.unknownAccount", entry.account())));
        } else if (account.section() != entry.section()) {
            problems.add(new Problem(
                    line,
                    Column.ACCOUNT.header(),
                    new Refusal(
                            "budget.refused.wrongSection",
                            entry.account(),
                            entry.section().word())));
        }
    }

    private void checkAmount(CSVRecord record, Entry entry, long line) {
        if (!record.isMapped(AMOUNT) || record.get(AMOUNT).isBlank()) {
            return;
        }
        BigDecimal stated = DecimalText.parse(record.get(AMOUNT)).orElse(null);
        if (stated == null) {
            problems.add(new Problem(line, AMOUNT, new Refusal("budget.refused.number", record.get(AMOUNT))));
        } else if (!new Money(stated).equals(entry.amount())) {
            problems.add(new Problem(
                    line,
                    AMOUNT,
                    new Refusal(
                            "budget.refused.amount",
                            stated.toPlainString(),
                            entry.amount().euros().toPlainString())));
        }
    }

    private static Map<String, String> headersOf(CSVRecord record) {
        Map<String, String> headers = new TreeMap<>();
        record.getParser().getHeaderNames().forEach(name -> headers.put(name, name));
        return headers;
    }

    private static boolean isBlank(CSVRecord record) {
        return record.stream().allMatch(String::isBlank);
    }
}

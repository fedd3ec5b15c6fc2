package fr.coulisses.register;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.ControlSheet;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.export.Workbook.Cell;
import fr.coulisses.artefact.export.Workbook.Format;
import fr.coulisses.artefact.export.Workbook.Row;
import fr.coulisses.artefact.export.Workbook.Style;
import fr.coulisses.shared.Csv;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A register as people work it off in a spreadsheet.
public final class RegisterFile<C, S extends Enum<S>> {

    /// The name and the state stand before the columns, and the titles above the entries.
    private static final int FIRST = 2;

    private static final int NARROW = 12;
    private static final int AMOUNT = 14;
    private static final int WIDE = 40;

    private final Register<C, S> register;
    private final List<Entry<C, S>> entries;
    private final Wording wording;

    public RegisterFile(Register<C, S> register, List<Entry<C, S>> entries, Wording wording) {
        this.register = register;
        this.entries = entries;
        this.wording = wording;
    }

    public List<Entry<C, S>> entries() {
        return entries;
    }

    public Wording wording() {
        return wording;
    }

    /// A cell of the list, as formulas of other sheets name it.
    ///
    /// @param column the name of a column
    /// @param entry the number of an entry, from 0; that after the last has the sums
    public String cell(String column, int entry) {
        List<String> names = register.columns().stream().map(Column::name).toList();
        return ControlSheet.sheet(wording.text(register.label()))
                + letters(FIRST + names.indexOf(column))
                + (entry + FIRST);
    }

    /// What the values of a column come to.
    public Money sum(Column<C, S> column) {
        return entries.stream()
                .map(column::of)
                .filter(Value.Amount.class::isInstance)
                .map(value -> ((Value.Amount) value).amount())
                .reduce(Money.ZERO, Money::plus);
    }

    /// One row for each entry, to be filtered; amounts are added up below by formulas.
    ///
    /// @param others the sheets beside the list
    public Workbook workbook(List<Workbook.Sheet> others) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                titles().map(title -> Workbook.text(title, Style.HEADER)).toList()));
        entries.forEach(entry -> rows.add(row(entry)));
        if (!entries.isEmpty() && register.columns().stream().anyMatch(Column::summed)) {
            rows.add(sums());
        }
        return new Workbook(
                wording.text(register.label()),
                wording.project().title(),
                wording.language(),
                wording.mention(),
                Stream.concat(
                                Stream.of(new Workbook.Sheet(
                                        wording.text(register.label()), widths(), 1, true, true, rows, List.of())),
                                others.stream())
                        .toList(),
                Map.of());
    }

    private Stream<String> titles() {
        return Stream.concat(
                Stream.of(wording.text("register.column.name"), wording.text("register.column.state")),
                register.columns().stream().map(column -> wording.text(register.key() + ".column." + column.name())));
    }

    private Row row(Entry<C, S> entry) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Workbook.text(register.name(entry.content())));
        cells.add(Workbook.text(wording.text(register.label(entry.state()))));
        register.columns().forEach(column -> cells.add(cell(column.of(entry))));
        return new Row(cells);
    }

    private Cell cell(Value value) {
        return switch (value) {
            case Value.Text text -> Workbook.text(text.text());
            case Value.Label label ->
                Workbook.text(wording.text(label.key(), label.arguments().toArray()));
            case Value.Amount amount -> Workbook.number(amount.amount().euros(), Format.AMOUNT);
            case Value.Count count -> Workbook.number(BigDecimal.valueOf(count.count()), Format.COUNT);
            case Value.Percent percent -> Workbook.number(percent.percent(), Format.PERCENT);
            case Value.Day day -> new Workbook.Day(day.day(), Style.PLAIN);
        };
    }

    private Row sums() {
        List<Cell> cells = new ArrayList<>();
        cells.add(Workbook.text(wording.text("register.total"), Style.TOTAL));
        cells.add(Workbook.text("", Style.TOTAL));
        for (Column<C, S> column : register.columns()) {
            cells.add(column.summed() ? sum(column, cells.size()) : Workbook.text("", Style.TOTAL));
        }
        return new Row(cells);
    }

    private Cell sum(Column<C, S> column, int index) {
        String letter = letters(index);
        return new Workbook.Formula(
                "SUM(" + letter + "2:" + letter + (entries.size() + 1) + ")",
                sum(column).euros(),
                Format.AMOUNT,
                Style.TOTAL);
    }

    /// A, B, …, Z, AA…
    private static String letters(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : letters(index / 26 - 1) + last;
    }

    /// As wide as what a column says is long, within reason.
    private List<Integer> widths() {
        List<Integer> widths = new ArrayList<>(List.of(WIDE, 22));
        for (Column<C, S> column : register.columns()) {
            String title = wording.text(register.key() + ".column." + column.name());
            int longest = entries.stream()
                    .map(column::of)
                    .mapToInt(value ->
                            value instanceof Value.Amount ? AMOUNT : text(value).length())
                    .max()
                    .orElse(0);
            widths.add(Math.clamp(Math.max(longest, title.length()) + 2L, NARROW, WIDE));
        }
        return widths;
    }

    /// The titles of the columns, and each entry as machines read it: days as 2026-11-24, numbers with a point.
    List<List<String>> plainRows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(titles().toList());
        for (Entry<C, S> entry : entries) {
            List<String> cells = new ArrayList<>();
            cells.add(Csv.safe(register.name(entry.content())));
            cells.add(wording.text(register.label(entry.state())));
            register.columns().forEach(column -> cells.add(plain(column.of(entry))));
            rows.add(cells);
        }
        return rows;
    }

    private String plain(Value value) {
        return switch (value) {
            case Value.Amount amount -> amount.amount().euros().toPlainString();
            case Value.Count count -> String.valueOf(count.count());
            case Value.Percent percent -> percent.percent().toPlainString();
            case Value.Day day -> day.day().toString();
            default -> Csv.safe(text(value));
        };
    }

    private String text(Value value) {
        return switch (value) {
            case Value.Text text -> text.text();
            case Value.Label label ->
                wording.text(label.key(), label.arguments().toArray());
            case Value.Amount amount -> wording.amount(amount.amount());
            case Value.Count count -> String.valueOf(count.count());
            case Value.Percent percent -> wording.percent(percent.percent());
            case Value.Day day -> Formats.date(day.day());
        };
    }
}

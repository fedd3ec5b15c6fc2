package fr.coulisses.budget;

import fr.coulisses.spreadsheet.Figure;
import fr.coulisses.spreadsheet.SheetCell;
import fr.coulisses.spreadsheet.SheetRow;
import fr.coulisses.spreadsheet.SheetTable;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A sheet with the columns of the register, as Coulisses exports it, perhaps without some of them: in any order, told
/// by their headers in French or in English, the identities of the lines by their shape.
final class OwnSheet {

    /// How many rows above the header may say something else.
    private static final int ABOVE = 20;

    private static final Set<Column> ENOUGH = Set.of(Column.SECTION, Column.LABEL, Column.QUANTITY, Column.UNIT_PRICE);
    private static final Pattern IDENTITY =
            Pattern.compile("(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern QUOTED = Pattern.compile("^'(?=[=+\\-@\t])");

    private final SheetTable table;
    private final BudgetWords words;
    private final SheetRow header;
    private final List<SheetRow> lines;
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
    private final int identity;
    private int amount = -1;

    private OwnSheet(SheetTable table, int position, BudgetWords words) {
        this.table = table;
        this.words = words;
        this.header = table.rows().get(position);
        this.lines = table.rows().subList(position + 1, table.rows().size());
        for (int i = 0; i < header.cells().size(); i++) {
            int index = i;
            words.column(header.cell(i).text()).ifPresent(column -> columns.putIfAbsent(column, index));
            amount = words.isAmount(header.cell(i).text()) ? i : amount;
        }
        this.identity = identityColumn();
    }

    static Optional<OwnSheet> of(SheetTable table, BudgetWords words) {
        for (int position = 0; position < Math.min(ABOVE, table.rows().size()); position++) {
            OwnSheet sheet = new OwnSheet(table, position, words);
            boolean known = sheet.identity >= 0 && sheet.columns.size() > 1;
            if (known || sheet.columns.keySet().containsAll(ENOUGH)) {
                return Optional.of(sheet);
            }
        }
        return Optional.empty();
    }

    private int identityColumn() {
        for (int column = 0; column < header.cells().size(); column++) {
            int index = column;
            long filled =
                    lines.stream().filter(row -> !text(row, index).isEmpty()).count();
            long identities = lines.stream()
                    .filter(row -> IDENTITY.matcher(text(row, index)).matches())
                    .count();
            if (identities > 0 && 2 * identities > filled) {
                return column;
            }
        }
        return -1;
    }

    String name() {
        return table.name();
    }

    /// The rows that say something in a column of the register.
    List<SheetRow> rows() {
        return lines.stream()
                .filter(row -> columns.values().stream()
                        .anyMatch(column -> !row.cell(column).text().isBlank()))
                .toList();
    }

    @Nullable
    UUID identity(SheetRow row) {
        String text = identity < 0 ? "" : text(row, identity);
        return IDENTITY.matcher(text).matches() ? UUID.fromString(text) : null;
    }

    boolean has(Column column) {
        return columns.containsKey(column);
    }

    /// What a row says, as the register stores it; only of the columns that the sheet has.
    Map<Column, String> cells(SheetRow row) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        columns.forEach((column, index) -> cells.put(column, stored(column, row.cell(index))));
        return cells;
    }

    /// The amount that a row states.
    Figure amount(SheetRow row) {
        return amount < 0 || row.cell(amount) instanceof SheetCell.Uncomputed
                ? Figure.NONE
                : Figure.of(row.cell(amount));
    }

    String header(Column column) {
        Integer index = columns.get(column);
        return index == null ? column.header() : header.cell(index).text().strip();
    }

    String amountHeader() {
        return amount < 0 ? "" : header.cell(amount).text().strip();
    }

    /// How many cells a row of a text file has beyond the header: its quotes or separators are wrong.
    boolean isTooLong(SheetRow row) {
        return row.cells().size() > header.cells().size()
                && row.cells().stream().noneMatch(cell -> cell instanceof SheetCell.Number)
                && row.cells().subList(header.cells().size(), row.cells().size()).stream()
                        .anyMatch(cell -> !cell.text().isBlank());
    }

    int width() {
        return header.cells().size();
    }

    private String stored(Column column, SheetCell cell) {
        return switch (column) {
            case QUANTITY, UNIT_PRICE -> number(Figure.of(cell), cell);
            case VAT_RATE -> number(Figure.percent(cell), cell);
            case ACCOUNT ->
                cell instanceof SheetCell.Number number
                        ? plain(number.number())
                        : cell.text().strip();
            case DUE ->
                cell instanceof SheetCell.Day day
                        ? "%02d/%04d"
                                .formatted(day.day().getMonthValue(), day.day().getYear())
                        : cell.text().strip();
            default -> words.stored(column, QUOTED.matcher(cell.text().strip()).replaceFirst(""));
        };
    }

    private static String number(Figure figure, SheetCell cell) {
        return figure.number().map(OwnSheet::plain).orElseGet(() -> cell.text().strip());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String text(SheetRow row, int column) {
        return row.cell(column).text().strip();
    }
}

package fr.coulisses.budget;

import fr.coulisses.shared.Refusal;
import fr.coulisses.spreadsheet.BlockRow;
import fr.coulisses.spreadsheet.Figure;
import fr.coulisses.spreadsheet.Meaning;
import fr.coulisses.spreadsheet.RowKind;
import fr.coulisses.spreadsheet.Side;
import fr.coulisses.spreadsheet.TableBlock;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes budget lines of the rows of one block, as a person mapped it. Nothing is dropped in silence: what becomes no
/// line is listed with its reason.
final class BlockLines {

    private static final Map<Meaning, Column> TEXTS = Map.of(
            Meaning.UNIT, Column.UNIT,
            Meaning.CERTAINTY, Column.CERTAINTY,
            Meaning.FUNDER, Column.FUNDER,
            Meaning.FUNDER_TYPE, Column.FUNDER_TYPE);

    private final BlockMapping mapping;
    private final TableBlock block;
    private final BudgetWords words;
    private final List<MappedBlock.Line> lines = new ArrayList<>();
    private final List<MappedBlock.LeftOut> leftOut = new ArrayList<>();

    BlockLines(BlockMapping mapping, BudgetWords words) {
        this.mapping = mapping;
        this.block = mapping.block();
        this.words = words;
        if (mapping.use() != BlockMapping.Use.SKIP) {
            block.rows().stream().filter(row -> row.kind() != RowKind.BLANK).forEach(this::read);
        }
    }

    MappedBlock mapped() {
        return new MappedBlock(lines, leftOut);
    }

    private void read(BlockRow row) {
        boolean ticked = mapping.ticked().contains(row.row().number());
        Figure amount = block.amount(row);
        if (row.kind() != RowKind.LINE) {
            leaveOut(row, new Refusal("budget.import.left." + row.kind()), true, ticked);
        } else if (amount instanceof Figure.Unknown(var text)) {
            leaveOut(row, new Refusal("budget.import.left.unknown", text), true, ticked);
        } else if (amount instanceof Figure.None) {
            leaveOut(row, new Refusal("budget.import.left.none"), true, ticked);
        } else {
            take(row, amount);
            return;
        }
        if (ticked) {
            take(row, amount instanceof Figure.Known ? amount : new Figure.Known(BigDecimal.ZERO));
        }
    }

    private void take(BlockRow row, Figure amount) {
        Section section = section(row);
        if (section == null) {
            leaveOut(row, new Refusal("budget.import.left.side"), false, false);
            return;
        }
        EntryReader reader = new EntryReader(cells(row, section, amount));
        Entry entry = reader.read();
        if (reader.problems().isEmpty()) {
            int number = row.row().number();
            lines.add(new MappedBlock.Line(number, entry, !mapping.unticked().contains(number)));
        } else {
            reader.problems().forEach(problem -> leaveOut(row, refusal(problem, amount), false, false));
        }
    }

    /// The refusal of a cell with the column that the sheet has for it.
    private Refusal refusal(CellRefused problem, Figure amount) {
        boolean price = problem.column() == Column.UNIT_PRICE || problem.column() == Column.QUANTITY;
        Meaning meaning = price && block.column(Meaning.AMOUNT).isPresent()
                ? Meaning.AMOUNT
                : Meaning.valueOf(problem.column().name());
        return block.column(meaning)
                .map(column -> new Refusal("budget.import.left.refused", column.letters(), problem))
                .orElse(problem);
    }

    private Map<Column, String> cells(BlockRow row, Section section, Figure amount) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        String label = block.text(row, Meaning.LABEL);
        String named = label.isEmpty() ? row.name() : label;
        TEXTS.forEach((meaning, column) -> {
            String text = block.text(row, meaning);
            if (!text.isEmpty()) {
                cells.put(column, words.stored(column, text));
            }
        });
        if (section == Section.EXPENSE) {
            cells.remove(Column.CERTAINTY);
        }
        cells.put(Column.SECTION, section.word());
        cells.put(Column.LABEL, named);
        Account written = BlockMapping.account(block, row);
        String account = written.isKnown() ? written.number() : words.accounts().proposed(section, named);
        cells.put(Column.ACCOUNT, account);
        cells.put(Column.HEADING, heading(row, section, account, named).code());
        block.figure(row, Meaning.VAT_RATE)
                .number()
                .ifPresentOrElse(
                        rate -> cells.put(Column.VAT_RATE, rate.toPlainString()),
                        () -> cells.put(Column.VAT_RATE, block.text(row, Meaning.VAT_RATE)));
        price(row, amount, cells);
        return cells;
    }

    private Heading heading(BlockRow row, Section section, String account, String label) {
        return words.heading(block.text(row, Meaning.HEADING))
                .filter(heading -> heading.fits(section))
                .or(() -> words.heading(row.title()).filter(heading -> heading.fits(section)))
                .orElseGet(() -> HeadingProposal.of(section, account, label, words));
    }

    /// Quantity and unit price where they make the amount, else the amount once.
    private void price(BlockRow row, Figure amount, Map<Column, String> cells) {
        BigDecimal whole = amount.number().orElse(null);
        BigDecimal quantity = block.figure(row, Meaning.QUANTITY).number().orElse(null);
        BigDecimal price = block.figure(row, Meaning.UNIT_PRICE).number().orElse(null);
        if (whole == null) {
            cells.put(Column.QUANTITY, "1");
            cells.put(Column.UNIT_PRICE, amount instanceof Figure.Unreadable(var text) ? text : "0");
        } else if (quantity != null && price != null && isProduct(quantity, price, whole)) {
            cells.put(Column.QUANTITY, quantity.toPlainString());
            cells.put(Column.UNIT_PRICE, price.toPlainString());
        } else {
            cells.put(Column.QUANTITY, "1");
            cells.put(Column.UNIT_PRICE, cents(whole).toPlainString());
            cells.put(Column.UNIT, "forfait");
        }
        cells.putIfAbsent(Column.UNIT, "forfait");
    }

    private static boolean isProduct(BigDecimal quantity, BigDecimal price, BigDecimal amount) {
        return cents(quantity.multiply(price)).compareTo(cents(amount)) == 0;
    }

    private static BigDecimal cents(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_UP);
    }

    private @Nullable Section section(BlockRow row) {
        return switch (mapping.use()) {
            case EXPENSE -> Section.EXPENSE;
            case INCOME -> Section.INCOME;
            case AS_WRITTEN, SKIP -> written(row);
        };
    }

    private @Nullable Section written(BlockRow row) {
        Side named = Side.named(block.text(row, Meaning.SECTION));
        Side side = named == Side.UNSAID ? row.side() : named;
        Account account = BlockMapping.account(block, row);
        return switch (side) {
            case EXPENSE -> Section.EXPENSE;
            case INCOME -> Section.INCOME;
            case UNSAID -> account.isKnown() ? account.section() : null;
        };
    }

    private void leaveOut(BlockRow row, Refusal why, boolean takable, boolean taken) {
        leftOut.add(new MappedBlock.LeftOut(row.row().number(), row.name(), why, takable, taken));
    }
}

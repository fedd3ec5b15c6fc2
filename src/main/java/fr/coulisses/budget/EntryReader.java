package fr.coulisses.budget;

import fr.coulisses.shared.DecimalText;
import fr.coulisses.shared.Letters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads a line from what people type or paste, cell by cell, and says of each bad cell why and what to do.
final class EntryReader {

    /// A single line above ten million euros is a slip of the keyboard.
    private static final BigDecimal ABSURD = new BigDecimal("10000000");

    private final Map<Column, String> cells;
    private final List<CellRefused> problems = new ArrayList<>();

    EntryReader(Map<Column, String> cells) {
        this.cells = new EnumMap<>(Column.class);
        this.cells.putAll(cells);
    }

    /// The entry with one cell typed anew.
    ///
    /// @throws CellRefused when the cell cannot be that
    static Entry with(Entry entry, Column column, String typed) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (Column each : Column.values()) {
            cells.put(each, each.textOf(entry));
        }
        cells.put(column, typed);
        EntryReader reader = new EntryReader(cells);
        Entry changed = reader.read();
        for (CellRefused problem : reader.problems()) {
            throw problem;
        }
        return changed;
    }

    List<CellRefused> problems() {
        return problems;
    }

    /// The entry, with a harmless value in place of each cell that is refused.
    Entry read() {
        Section section = section();
        String label = text(Column.LABEL, 160);
        Heading heading = heading(section);
        Entry entry = new Entry(
                section,
                account(),
                heading,
                label,
                number(Column.QUANTITY, 9, 3),
                text(Column.UNIT, 30),
                number(Column.UNIT_PRICE, 8, 4),
                vatRate(),
                variability(heading),
                due(),
                certainty(section, heading),
                text(Column.FUNDER, 120),
                funderType(),
                text(Column.SCHEME, 120));
        if (entry.amount().euros().compareTo(ABSURD) > 0) {
            refuse(Column.UNIT_PRICE, "budget.refused.absurd");
        }
        return entry;
    }

    private Section section() {
        String word = cell(Column.SECTION).toLowerCase(Locale.FRENCH);
        return Arrays.stream(Section.values())
                .filter(section -> section.word().equals(word))
                .findFirst()
                .orElseGet(() -> {
                    refuse(Column.SECTION, "budget.refused.section", cell(Column.SECTION));
                    return Section.EXPENSE;
                });
    }

    private String account() {
        String account = cell(Column.ACCOUNT);
        if (!account.matches("\\d{0,6}")) {
            refuse(Column.ACCOUNT, "budget.refused.account", account);
            return "";
        }
        return account;
    }

    private Heading heading(Section section) {
        String code = cell(Column.HEADING);
        Heading heading = Heading.coded(code).orElse(null);
        if (heading == null || !heading.fits(section)) {
            refuse(Column.HEADING, "budget.refused.heading", code, String.join(", ", codes(section)));
            return Heading.IN_KIND;
        }
        return heading;
    }

    private static List<String> codes(Section section) {
        return Heading.of(section).stream().map(Heading::code).toList();
    }

    private BigDecimal vatRate() {
        BigDecimal rate = cell(Column.VAT_RATE).isEmpty() ? BigDecimal.ZERO : number(Column.VAT_RATE, 3, 3);
        if (rate.compareTo(BigDecimal.valueOf(100)) > 0) {
            refuse(Column.VAT_RATE, "budget.refused.vat", cell(Column.VAT_RATE));
            return BigDecimal.ZERO;
        }
        return rate;
    }

    private Variability variability(Heading heading) {
        String word = cell(Column.VARIABILITY);
        if (word.isEmpty()) {
            return Entry.usual(heading);
        }
        return Variability.worded(word).orElseGet(() -> {
            refuse(Column.VARIABILITY, "budget.refused.variability", word);
            return Variability.FIXED;
        });
    }

    private Dues due() {
        return DuesReader.read(cell(Column.DUE)).orElseGet(() -> {
            refuse(Column.DUE, "budget.refused.due", cell(Column.DUE));
            return Dues.UNKNOWN;
        });
    }

    private @Nullable Certainty certainty(Section section, Heading heading) {
        String word = cell(Column.CERTAINTY).toLowerCase(Locale.FRENCH);
        if (word.isEmpty()) {
            return section == Section.INCOME ? heading.usualCertainty() : null;
        }
        return Arrays.stream(Certainty.values())
                .filter(certainty ->
                        certainty.word().equals(word) || certainty.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseGet(() -> {
                    refuse(Column.CERTAINTY, "budget.refused.certainty", cell(Column.CERTAINTY));
                    return Certainty.HOPED;
                });
    }

    private @Nullable FunderType funderType() {
        String name = cell(Column.FUNDER_TYPE);
        if (name.isEmpty()) {
            return cell(Column.ACCOUNT).startsWith("74")
                    ? FunderType.proposedBy(cell(Column.LABEL)).orElse(null)
                    : null;
        }
        return Arrays.stream(FunderType.values())
                .filter(type -> type.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseGet(() -> {
                    refuse(Column.FUNDER_TYPE, "budget.refused.funderType", name);
                    return FunderType.OTHER_PUBLIC;
                });
    }

    private BigDecimal number(Column column, int digits, int decimals) {
        String typed = cell(column);
        BigDecimal number = DecimalText.parse(typed).orElse(null);
        if (number == null) {
            refuse(column, "budget.refused.number", typed);
            return BigDecimal.ZERO;
        }
        if (number.signum() < 0) {
            refuse(column, "budget.refused.negative", typed);
            return BigDecimal.ZERO;
        }
        BigDecimal bare = number.stripTrailingZeros();
        if (bare.precision() - bare.scale() > digits || bare.scale() > decimals) {
            refuse(column, "budget.refused.tooLong", typed, digits, decimals);
            return BigDecimal.ZERO;
        }
        return number;
    }

    private String text(Column column, int most) {
        String text = cell(column);
        if (text.length() > most) {
            refuse(column, "budget.refused.tooManyCharacters", text.length(), most);
            return text.substring(0, most);
        }
        if (!Letters.areKept(text)) {
            refuse(column, "shared.refused.letters", Letters.around(text));
            return Letters.kept(text);
        }
        return text;
    }

    private String cell(Column column) {
        return cells.getOrDefault(column, "").strip();
    }

    private void refuse(Column column, String label, Object... arguments) {
        problems.add(new CellRefused(column, label, arguments));
    }
}

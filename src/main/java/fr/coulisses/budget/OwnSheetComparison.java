package fr.coulisses.budget;

import fr.coulisses.shared.Money;
import fr.coulisses.shared.Refusal;
import fr.coulisses.spreadsheet.Figure;
import fr.coulisses.spreadsheet.SheetRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Compares a sheet that comes back with the lines of a budget, cell by cell; what the sheet has no column for stays.
final class OwnSheetComparison {

    private final OwnSheet sheet;
    private final BudgetWords words;
    private final LineMatching matching;
    private final List<Entry> found = new ArrayList<>();
    private final List<Proposal> changed = new ArrayList<>();
    private final List<Proposal> added = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private int unchanged;

    OwnSheetComparison(OwnSheet sheet, List<BudgetLine> lines, BudgetWords words) {
        this.sheet = sheet;
        this.words = words;
        this.matching = new LineMatching(lines);
        List<SheetRow> rows = sheet.rows();
        if (rows.isEmpty()) {
            throw new Refusal("budget.refused.file.empty");
        }
        if (rows.size() > Budgets.MOST_LINES) {
            throw new Refusal("budget.refused.tooMany", Budgets.MOST_LINES);
        }
        Map<SheetRow, BudgetLine> matches = matches(rows);
        rows.forEach(row -> compare(row, Optional.ofNullable(matches.get(row))));
    }

    ImportProposals proposals() {
        List<Proposal> proposals = new ArrayList<>(changed);
        proposals.addAll(added);
        matching.left().forEach(line -> proposals.add(new Proposal.Missing(line)));
        return new ImportProposals(sheet.name(), found, proposals, unchanged, problems);
    }

    /// The surest first: identities, then lines that are the same, then lines of the same name.
    private Map<SheetRow, BudgetLine> matches(List<SheetRow> rows) {
        Map<SheetRow, BudgetLine> matches = new HashMap<>();
        rows.forEach(row -> matching.identified(sheet.identity(row)).ifPresent(line -> matches.put(row, line)));
        for (boolean exact : new boolean[] {true, false}) {
            for (SheetRow row : rows) {
                if (!matches.containsKey(row)) {
                    Map<Column, String> cells = sheet.cells(row);
                    Predicate<Entry> like = exact ? entry -> isSame(entry, cells) : entry -> true;
                    matching.named(cells, like).ifPresent(line -> matches.put(row, line));
                }
            }
        }
        return matches;
    }

    private void compare(SheetRow row, Optional<BudgetLine> match) {
        if (sheet.isTooLong(row)) {
            refuse(row, "", new Refusal("budget.refused.file.cells", row.cells().size(), sheet.width()));
            return;
        }
        Map<Column, String> cells = sheet.cells(row);
        if (match.isPresent()
                && isSame(match.get().entry(), cells)
                && !hasWrongAmount(row, match.get().entry())) {
            unchanged++;
            found.add(match.get().entry());
            return;
        }
        int before = problems.size();
        Map<Column, String> all = match.map(line -> stored(line.entry())).orElseGet(() -> completed(cells));
        cells.forEach((column, text) -> {
            if (match.isEmpty() || !text.equals(column.textOf(match.get().entry()))) {
                all.put(column, text);
            }
        });
        EntryReader reader = new EntryReader(all);
        Entry entry = reader.read();
        reader.problems().forEach(problem -> refuse(row, sheet.header(problem.column()), problem));
        if (problems.size() == before) {
            if (match.isEmpty() || !entry.account().equals(match.get().entry().account())) {
                checkAccount(row, entry);
            }
            checkAmount(row, entry);
        }
        found.add(entry);
        if (match.isEmpty()) {
            added.add(new Proposal.Added(row.number(), entry));
        } else if (isSame(match.get().entry(), cells)) {
            unchanged++;
        } else {
            changed.add(new Proposal.Changed(row.number(), match.get(), entry));
        }
    }

    /// A new line of a sheet without headings takes the one that its account usually has.
    private Map<Column, String> completed(Map<Column, String> cells) {
        Map<Column, String> all = new EnumMap<>(Column.class);
        if (!sheet.has(Column.HEADING)) {
            Section section =
                    Section.INCOME.word().equals(cells.get(Column.SECTION)) ? Section.INCOME : Section.EXPENSE;
            all.put(
                    Column.HEADING,
                    HeadingProposal.of(
                                    section,
                                    cells.getOrDefault(Column.ACCOUNT, ""),
                                    cells.getOrDefault(Column.LABEL, ""),
                                    words)
                            .code());
        }
        return all;
    }

    /// Whether an entry says what the cells say, `1.50` being `1.5` and a due month however it is written.
    private static boolean isSame(Entry entry, Map<Column, String> cells) {
        if (cells.entrySet().stream()
                .allMatch(cell ->
                        cell.getValue().equals(cell.getKey().textOf(entry).strip()))) {
            return true;
        }
        Map<Column, String> all = stored(entry);
        cells.forEach((column, text) -> {
            if (!text.equals(column.textOf(entry).strip())) {
                all.put(column, text);
            }
        });
        EntryReader reader = new EntryReader(all);
        Entry read = reader.read();
        return reader.problems().isEmpty()
                && cells.keySet().stream()
                        .allMatch(column -> column.textOf(read).equals(column.textOf(entry)));
    }

    private static Map<Column, String> stored(Entry entry) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            cells.put(column, column.textOf(entry));
        }
        return cells;
    }

    private void checkAccount(SheetRow row, Entry entry) {
        Account account = entry.accountNumber();
        if (account.number().isEmpty()) {
            return;
        }
        if (!account.isKnown()) {
            refuse(row, sheet.header(Column.ACCOUNT), new Refusal("budget.refused.unknownAccount", entry.account()));
        } else if (account.section() != entry.section()) {
            refuse(
                    row,
                    sheet.header(Column.ACCOUNT),
                    new Refusal(
                            "budget.refused.wrongSection",
                            entry.account(),
                            entry.section().word()));
        }
    }

    private boolean hasWrongAmount(SheetRow row, Entry entry) {
        return switch (sheet.amount(row)) {
            case Figure.Known(var stated) -> !new Money(stated).equals(entry.amount());
            case Figure.None _ -> false;
            case Figure.Unknown _, Figure.Unreadable _ -> true;
        };
    }

    private void checkAmount(SheetRow row, Entry entry) {
        if (!hasWrongAmount(row, entry)) {
            return;
        }
        String stated = sheet.amount(row) instanceof Figure.Known(var number) ? number.toPlainString() : "";
        Refusal refusal = switch (sheet.amount(row)) {
            case Figure.Unreadable(var text) -> new Refusal("budget.refused.number", text);
            case Figure.Unknown(var text) -> new Refusal("budget.refused.number", text);
            default ->
                new Refusal(
                        "budget.refused.amount", stated, entry.amount().euros().toPlainString());
        };
        refuse(row, sheet.amountHeader(), refusal);
    }

    private void refuse(SheetRow row, String column, Refusal refusal) {
        problems.add(new ImportProblem(row.number(), column, refusal));
    }
}

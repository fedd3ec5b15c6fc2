package fr.coulisses.funding;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.artefact.export.ControlSheet;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.export.Workbook.Format;
import fr.coulisses.artefact.export.Workbook.Row;
import fr.coulisses.artefact.export.Workbook.Sheet;
import fr.coulisses.artefact.export.Workbook.Style;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.BudgetSheet;
import fr.coulisses.register.Column;
import fr.coulisses.register.Entry;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.register.RegisterFile;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What stands beside the list of requests in its spreadsheet: the budget lines that they are to be, and a sheet
/// that checks the sums, the agreement with these lines, and says what the rules say.
final class FundingControl {

    private static final String LINES = "funding.sheet.lines";

    private final RegisterFile<FundingRequest, FundingState> file;
    private final List<Column<FundingRequest, FundingState>> columns;
    private final List<EntryFinding> findings;
    private final Map<String, BudgetLine> budget;
    private final Wording wording;

    /// The requests that are for the same lines, by these lines: together they must be what the lines say.
    private final Map<Set<String>, List<Integer>> groups = new LinkedHashMap<>();

    FundingControl(
            RegisterFile<FundingRequest, FundingState> file,
            List<Column<FundingRequest, FundingState>> columns,
            BudgetSheet budget,
            List<EntryFinding> findings) {
        this.file = file;
        this.columns = columns;
        this.findings = findings;
        this.wording = file.wording();
        this.budget = budget.lines().stream()
                .collect(Collectors.toMap(line -> line.id().toString(), Function.identity()));
        for (int i = 0; i < file.entries().size(); i++) {
            Entry<FundingRequest, FundingState> entry = file.entries().get(i);
            boolean standing = !entry.state().isLost();
            if (standing
                    && !(entry.content().lines().isEmpty()
                            && entry.content().expected().isZero())) {
                groups.computeIfAbsent(Set.copyOf(entry.content().lines()), lines -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    List<Sheet> sheets() {
        return file.entries().isEmpty() ? List.of() : List.of(lines(), control());
    }

    private Sheet lines() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(Stream.of("group", "requests", "account", "line", "amount")
                .map(name -> Workbook.text(wording.text(LINES + "." + name), Style.HEADER))
                .toList()));
        int group = 0;
        for (Map.Entry<Set<String>, List<Integer>> each : groups.entrySet()) {
            group++;
            for (BudgetLine line : known(each.getKey())) {
                rows.add(Row.of(
                        Workbook.number(BigDecimal.valueOf(group), Format.COUNT),
                        Workbook.text(names(each.getValue())),
                        Workbook.text(line.entry().account()),
                        Workbook.text(line.entry().label()),
                        Workbook.number(line.amount().euros(), Format.AMOUNT)));
            }
        }
        return new Sheet(wording.text(LINES), List.of(10, 46, 10, 50, 14), 1, true, true, rows, List.of());
    }

    private List<BudgetLine> known(Set<String> lines) {
        return budget.entrySet().stream()
                .filter(line -> lines.contains(line.getKey()))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparing(
                        line -> line.entry().account() + line.entry().label()))
                .toList();
    }

    private String names(List<Integer> requests) {
        return requests.stream()
                .map(i -> file.entries().get(i).content().name())
                .collect(Collectors.joining(" + "));
    }

    private Sheet control() {
        ControlSheet control = new ControlSheet(wording);
        int count = file.entries().size();
        for (Column<FundingRequest, FundingState> column : columns) {
            if (column.summed()) {
                control.amount(
                        wording.text("funding.control.sum", wording.text("funding.column." + column.name())),
                        file.cell(column.name(), count),
                        file.sum(column));
            }
        }
        String sheet = ControlSheet.sheet(wording.text(LINES));
        int group = 0;
        for (Map.Entry<Set<String>, List<Integer>> each : groups.entrySet()) {
            group++;
            control.amounts(
                    wording.text("funding.control.lines", names(each.getValue())),
                    each.getValue().stream().map(this::expected).collect(Collectors.joining("+")),
                    sum(each.getValue().stream()
                            .map(i -> file.entries().get(i).content().expected())),
                    "SUMIF(%1$s$A:$A,%2$d,%1$s$E:$E)".formatted(sheet, group),
                    sum(known(each.getKey()).stream().map(BudgetLine::amount)));
        }
        control.none(wording.text("funding.control.blocking"), (int) findings.stream()
                .filter(found -> found.finding().severity() == Severity.BLOCKING)
                .count());
        rules(control);
        return control.sheet();
    }

    /// What is granted, else what is asked for.
    private String expected(int entry) {
        String granted = file.cell("granted", entry);
        return "IF(ISNUMBER(%1$s),%1$s,SUM(%2$s))".formatted(granted, file.cell("asked", entry));
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.ZERO, Money::plus);
    }

    private void rules(ControlSheet control) {
        if (findings.isEmpty()) {
            return;
        }
        Map<UUID, String> names = IntStream.range(0, file.entries().size())
                .boxed()
                .collect(Collectors.toMap(
                        i -> file.entries().get(i).id(),
                        i -> file.entries().get(i).content().name()));
        control.below(Row.EMPTY);
        control.below(Row.of(
                Workbook.text(wording.text("funding.control.says"), Style.HEADER),
                Workbook.text(wording.text("funding.control.rule"), Style.HEADER),
                Workbook.text(wording.text("funding.control.severity"), Style.HEADER),
                Workbook.text(wording.text("funding.control.request"), Style.HEADER)));
        for (EntryFinding found : findings) {
            Finding finding = found.finding();
            control.below(Row.of(
                    Workbook.text(wording.text(finding.message(), finding.words(wording.language()))),
                    Workbook.text(finding.code()),
                    Workbook.text(wording.text("artefact.severity." + finding.severity())),
                    Workbook.text(names.getOrDefault(found.entry(), ""))));
        }
    }
}

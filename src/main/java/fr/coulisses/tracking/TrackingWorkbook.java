package fr.coulisses.tracking;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.export.Workbook.Cell;
import fr.coulisses.artefact.export.Workbook.Format;
import fr.coulisses.artefact.export.Workbook.Row;
import fr.coulisses.artefact.export.Workbook.Style;
import fr.coulisses.budget.Basis;
import fr.coulisses.budget.Section;
import fr.coulisses.register.Entry;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/// The tracking as a spreadsheet: the lines with live formulas for what follows from others, the documents behind them,
/// and a sheet that finds the sums again another way.
public final class TrackingWorkbook {

    private static final List<Integer> WIDTHS = List.of(9, 46, 13, 13, 13, 13, 13, 14, 14, 13, 10, 50);

    private final TrackingSheet sheet;
    private final List<Entry<SupportingDocument, DocumentState>> documents;
    private final Map<UUID, LineOutlook> outlooks = new HashMap<>();
    private final Map<Section, Integer> first = new HashMap<>();
    private final Map<Section, Integer> total = new HashMap<>();
    private final Wording wording;

    public TrackingWorkbook(
            TrackingSheet sheet,
            List<Entry<SupportingDocument, DocumentState>> documents,
            List<LineOutlook> outlooks,
            Wording wording) {
        this.sheet = sheet;
        this.documents = List.copyOf(documents);
        outlooks.forEach(outlook -> this.outlooks.put(outlook.line(), outlook));
        this.wording = wording;
    }

    public Workbook workbook() {
        return new Workbook(
                wording.text("tracking.title"),
                wording.project().title(),
                wording.language(),
                wording.mention(),
                List.of(lines(), pieces(), control()),
                Map.of());
    }

    private Workbook.Sheet lines() {
        List<Row> rows = new ArrayList<>();
        rows.add(header(
                "tracking.file.account",
                "tracking.column.line",
                "tracking.column.initial.EXPENSE",
                "tracking.column.revised.EXPENSE",
                "tracking.file.committed",
                "tracking.file.realised",
                "tracking.file.paid",
                "tracking.file.remaining",
                "tracking.column.forecast.EXPENSE",
                "tracking.column.deviation.EXPENSE",
                "tracking.column.alert",
                "tracking.comment"));
        for (Section section : List.of(Section.EXPENSE, Section.INCOME)) {
            first.put(section, rows.size() + 1);
            sheet.of(section).forEach(line -> rows.add(row(line, rows.size() + 1)));
            total.put(section, rows.size() + 1);
            rows.add(sums(section, rows.size() + 1));
        }
        return new Workbook.Sheet(wording.text("tracking.title"), WIDTHS, 1, true, false, rows, List.of());
    }

    private Row header(String... labels) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            boolean number = i > 1 && i < labels.length - 1;
            cells.add(Workbook.text(wording.text(labels[i]), number ? Style.NUMBER_HEADER : Style.HEADER));
        }
        return new Row(cells);
    }

    private Row row(TrackedLine line, int number) {
        LineOutlook outlook = outlooks.get(line.line().id());
        return Row.of(
                Workbook.text(line.line().entry().account()),
                Workbook.text(line.line().entry().label()),
                amount(line.initial()),
                amount(line.revised()),
                amount(line.committed()),
                amount(line.realised()),
                amount(line.paid()),
                formula("D" + number + "-E" + number, line.remaining(), Style.PLAIN),
                line.typed() == null
                        ? formula("MAX(D%1$d,E%1$d,F%1$d)".formatted(number), line.forecast(), Style.PLAIN)
                        : amount(line.forecast()),
                formula("I" + number + "-D" + number, line.deviation(), Style.PLAIN),
                rate(number, line.deviationRate(), Style.PLAIN),
                Workbook.text(outlook == null ? "" : outlook.comment()));
    }

    private static Cell rate(int number, BigDecimal rate, Style style) {
        return new Workbook.Formula(
                "IF(D%1$d=0,IF(J%1$d=0,0,100),ROUND(J%1$d/D%1$d*100,1))".formatted(number),
                rate,
                Format.PERCENT,
                style);
    }

    private Row sums(Section section, int number) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Workbook.text("", Style.TOTAL));
        cells.add(Workbook.text(wording.text("tracking.total." + section), Style.TOTAL));
        List<Function<TrackedLine, Money>> figures = List.of(
                TrackedLine::initial,
                TrackedLine::revised,
                TrackedLine::committed,
                TrackedLine::realised,
                TrackedLine::paid,
                TrackedLine::remaining,
                TrackedLine::forecast,
                TrackedLine::deviation);
        int from = first.getOrDefault(section, number);
        for (int i = 0; i < figures.size(); i++) {
            Money sum = sheet.sum(section, figures.get(i));
            String letter = String.valueOf((char) ('C' + i));
            cells.add(
                    from == number
                            ? new Workbook.Number(sum.euros(), Format.AMOUNT, Style.TOTAL)
                            : formula("SUM(" + letter + from + ":" + letter + (number - 1) + ")", sum, Style.TOTAL));
        }
        Money revised = sheet.sum(section, TrackedLine::revised);
        Money deviation = sheet.sum(section, TrackedLine::deviation);
        cells.add(rate(number, revised.isZero() ? BigDecimal.ZERO : deviation.percentOf(revised), Style.TOTAL));
        cells.add(Workbook.text("", Style.TOTAL));
        return new Row(cells);
    }

    /// One row for each share of a document, so that the lines can be added up again from here.
    private Workbook.Sheet pieces() {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(List.of(
                        "documents.column.kind",
                        "documents.field.number",
                        "documents.field.party",
                        "documents.column.issuedOn",
                        "register.column.state",
                        "documents.field.shares.line",
                        "tracking.file.share",
                        "documents.column.paidOn")
                .stream()
                .map(label -> Workbook.text(wording.text(label), Style.HEADER))
                .toList()));
        for (Entry<SupportingDocument, DocumentState> entry : documents) {
            sheet.lines().forEach(line -> {
                Money amount = entry.content().on(line.line().id().toString(), sheet.basis() == Basis.TTC);
                if (!amount.isZero()) {
                    rows.add(piece(entry, line, amount));
                }
            });
        }
        return new Workbook.Sheet(
                wording.text("register.documents"),
                List.of(20, 20, 34, 12, 14, 46, 14, 12),
                1,
                true,
                true,
                rows,
                List.of());
    }

    private Row piece(Entry<SupportingDocument, DocumentState> entry, TrackedLine line, Money amount) {
        SupportingDocument document = entry.content();
        DocumentKind kind = document.kind();
        return Row.of(
                Workbook.text(kind == null ? "" : wording.text(kind.labelKey())),
                Workbook.text(document.number()),
                Workbook.text(document.party()),
                document.issuedOn() == null ? Workbook.text("") : new Workbook.Day(document.issuedOn(), Style.PLAIN),
                Workbook.text(wording.text("documents.state." + entry.state())),
                Workbook.text(line.line().entry().label()),
                amount(amount),
                document.paidOn() == null ? Workbook.text("") : new Workbook.Day(document.paidOn(), Style.PLAIN));
    }

    private Workbook.Sheet control() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(
                Workbook.text(wording.text("tracking.control.total"), Style.HEADER),
                Workbook.text(wording.text("tracking.control.shown"), Style.NUMBER_HEADER),
                Workbook.text(wording.text("tracking.control.again"), Style.NUMBER_HEADER),
                Workbook.text(wording.text("tracking.control.verdict"), Style.HEADER)));
        String lines = "'" + wording.text("tracking.title") + "'!";
        int charges = total.getOrDefault(Section.EXPENSE, 2);
        int incomes = total.getOrDefault(Section.INCOME, 2);
        compare(
                rows,
                "tracking.control.balanced",
                lines + "D" + charges,
                sheet.sum(Section.EXPENSE, TrackedLine::revised),
                lines + "D" + incomes,
                sheet.sum(Section.INCOME, TrackedLine::revised));
        for (Section section : List.of(Section.EXPENSE, Section.INCOME)) {
            int row = total.getOrDefault(section, 2);
            compare(
                    rows,
                    "tracking.control.remaining." + section,
                    lines + "H" + row,
                    sheet.sum(section, TrackedLine::remaining),
                    lines + "D" + row + "-" + lines + "E" + row,
                    sheet.sum(section, TrackedLine::revised).minus(sheet.sum(section, TrackedLine::committed)));
            compare(
                    rows,
                    "tracking.control.deviation." + section,
                    lines + "J" + row,
                    sheet.sum(section, TrackedLine::deviation),
                    lines + "I" + row + "-" + lines + "D" + row,
                    sheet.sum(section, TrackedLine::forecast).minus(sheet.sum(section, TrackedLine::revised)));
        }
        return new Workbook.Sheet(
                wording.text("tracking.control"), List.of(70, 18, 18, 26), 1, false, false, rows, List.of());
    }

    private void compare(List<Row> rows, String label, String one, Money amount, String other, Money again) {
        int number = rows.size() + 1;
        rows.add(Row.of(
                Workbook.text(wording.text(label)),
                formula(one, amount, Style.PLAIN),
                formula(other, again, Style.PLAIN),
                new Workbook.TextFormula(
                        "IF(ABS(B%1$d-C%1$d)<0.005,\"OK\",\"%2$s\")"
                                .formatted(number, wording.text("tracking.control.gap")),
                        amount.equals(again) ? "OK" : wording.text("tracking.control.gap"),
                        Style.PLAIN)));
    }

    private static Cell amount(Money amount) {
        return Workbook.number(amount.euros(), Format.AMOUNT);
    }

    private static Cell formula(String expression, Money result, Style style) {
        return new Workbook.Formula(expression, result.euros(), Format.AMOUNT, style);
    }
}

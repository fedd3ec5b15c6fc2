package fr.coulisses.kinds.budgetreport;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Bars;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.budget.Section;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The report as a document: six headings (handbook, C2.3), each with the figures that it speaks of.
final class BudgetReportDocument {

    private final BudgetReport report;
    private final Wording wording;
    private final List<Block> blocks = new ArrayList<>();

    BudgetReportDocument(BudgetReport report, Wording wording) {
        this.report = report;
        this.wording = wording;
    }

    Document document() {
        LocalDate on = report.on();
        heading("facts");
        paragraph(report.facts(), "facts");
        heading("forecast");
        paragraph(report.forecast(), "forecast");
        if (!report.lines().isEmpty()) {
            blocks.add(stages());
        }
        heading("deviations");
        paragraph(report.deviations(), "deviations");
        if (!report.off().isEmpty()) {
            blocks.add(deviations());
        }
        heading("cash");
        paragraph(report.cash(), "cash");
        blocks.add(new Block.Fields(List.of(
                field("paid", report.sum(Section.EXPENSE, ReportedLine::paid)),
                field("received", report.sum(Section.INCOME, ReportedLine::paid)),
                field(
                        "toPay",
                        report.sum(Section.EXPENSE, ReportedLine::committed)
                                .minus(report.sum(Section.EXPENSE, ReportedLine::paid))))));
        heading("risks");
        paragraph(report.risks(), "risks");
        heading("decisions");
        paragraph(report.decisions(), "decisions");
        return new Document(
                wording.text("kind.budget-report"),
                on == null
                        ? wording.project().title()
                        : wording.text(
                                "budgetreport.subtitle", wording.project().title(), Formats.date(on)),
                wording.language(),
                wording.mention(),
                blocks);
    }

    private void heading(String section) {
        blocks.add(new Block.Heading(1, wording.text("budgetreport.section." + section), section));
    }

    private void paragraph(String text, String place) {
        blocks.add(new Block.Paragraph(text.isBlank() ? wording.text("budgetreport.toWrite") : text, place));
    }

    private Block.Field field(String name, Money amount) {
        return new Block.Field(wording.text("budgetreport.cash." + name), wording.amount(amount), "");
    }

    /// From what was agreed to what is expected, for both sides.
    private Block.Chart stages() {
        List<Bars.Bar> bars = new ArrayList<>();
        List<Block.Row> rows = new ArrayList<>();
        stage(bars, rows, "initial", ReportedLine::initial, Bars.Fill.EMPTY);
        stage(bars, rows, "revised", ReportedLine::revised, Bars.Fill.EMPTY);
        stage(bars, rows, "committed", ReportedLine::committed, Bars.Fill.DOTTED);
        stage(bars, rows, "realised", ReportedLine::realised, Bars.Fill.HATCHED);
        stage(bars, rows, "paid", ReportedLine::paid, Bars.Fill.SOLID);
        stage(bars, rows, "forecast", ReportedLine::forecast, Bars.Fill.EMPTY);
        String title = wording.text("budgetreport.stages");
        return new Block.Chart(
                new Bars(title, bars),
                new Block.Table(
                        title,
                        List.of(
                                Block.Column.text(wording.text("budgetreport.stage"), 4),
                                Block.Column.number(wording.text("tracking.lines.EXPENSE"), 3),
                                Block.Column.number(wording.text("tracking.lines.INCOME"), 3)),
                        rows));
    }

    private void stage(
            List<Bars.Bar> bars,
            List<Block.Row> rows,
            String name,
            Function<ReportedLine, Money> figure,
            Bars.Fill fill) {
        Money expenses = report.sum(Section.EXPENSE, figure);
        String label = wording.text("tracking.column." + name + ".EXPENSE");
        bars.add(new Bars.Bar(label, expenses, wording.amount(expenses), fill));
        rows.add(Block.Row.of(label, wording.amount(expenses), wording.amount(report.sum(Section.INCOME, figure))));
    }

    /// The lines that are off, the farthest first, with the cause and the decision.
    private Block.Table deviations() {
        return new Block.Table(
                wording.text("budgetreport.deviations"),
                List.of(
                        Block.Column.text(wording.text("tracking.column.line"), 5),
                        Block.Column.number(wording.text("tracking.column.revised.EXPENSE"), 3),
                        Block.Column.number(wording.text("tracking.column.forecast.EXPENSE"), 3),
                        Block.Column.number(wording.text("tracking.column.deviation.EXPENSE"), 3),
                        Block.Column.number(wording.text("tracking.column.alert"), 2),
                        Block.Column.text(wording.text("tracking.comment"), 7)),
                report.off().stream()
                        .map(line -> Block.Row.of(
                                        line.label(),
                                        wording.amount(line.revised()),
                                        wording.amount(line.forecast()),
                                        wording.amount(line.deviation()),
                                        wording.percent(line.deviationRate()),
                                        line.comment())
                                .at("lines/" + line.id()))
                        .toList());
    }
}

package fr.coulisses.kinds.forecastbudget;

import static fr.coulisses.artefact.export.Workbook.text;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Diagram;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.export.Workbook.Cell;
import fr.coulisses.artefact.export.Workbook.Format;
import fr.coulisses.artefact.export.Workbook.Picture;
import fr.coulisses.artefact.export.Workbook.Row;
import fr.coulisses.artefact.export.Workbook.Sheet;
import fr.coulisses.artefact.export.Workbook.Style;
import fr.coulisses.budget.Section;
import fr.coulisses.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The pictures of charges and produits, each beside the table that says the same. The tables follow the lines; the
/// pictures show the day they were drawn.
final class ChartsSheet {

    private static final int PICTURES = 4;

    private final Outlook outlook;
    private final Wording wording;
    private final SheetCells cells;
    private final LineFormulas lines;
    private final List<Row> rows = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();

    ChartsSheet(Outlook outlook, LinesSheet lines, Wording wording) {
        this.outlook = outlook;
        this.wording = wording;
        this.cells = new SheetCells(outlook.budget(), wording);
        this.lines = lines.formulas();
        rows.addAll(cells.head(wording.text("forecastbudget.sheet.charts")));
        charges();
        sources();
        certainty();
    }

    Sheet sheet() {
        return new Sheet(
                wording.text("forecastbudget.sheet.charts"),
                List.of(44, 16, 10, 4, 12, 12, 12, 12, 12, 12, 12),
                0,
                true,
                false,
                rows,
                pictures);
    }

    private void charges() {
        List<FormOrder.ClassLines> classes = FormOrder.classes(outlook.budget().lines(), Section.EXPENSE, false);
        SharesChart chart = new ChargesChart(outlook, wording).shares();
        shares(chart, Section.EXPENSE, part -> {
            String number = classes.get(chart.parts().indexOf(part)).number();
            return number.isEmpty() ? "" : lines.is(LineColumn.CLASS, number);
        });
    }

    private void sources() {
        shares(
                new FundingChart(outlook.totals(), wording).shares(),
                Section.INCOME,
                part -> lines.is(LineColumn.HEADING, LineFormulas.quoted(part.name())));
    }

    private void certainty() {
        String own = wording.text("forecastbudget.ownForecast");
        shares(
                new CertaintyChart(outlook, wording).shares(),
                Section.INCOME,
                part -> part.name().equals(own)
                        ? ""
                        : lines.is(LineColumn.CERTAINTY, LineFormulas.quoted(part.name())));
    }

    /// @param criterion of the lines of a part; empty for the part that is what the others leave
    private void shares(SharesChart chart, Section section, Function<SharesChart.Part, String> criterion) {
        if (chart.parts().isEmpty()) {
            return;
        }
        int top = begin(
                chart.title(),
                List.of(
                        text(chart.named(), Style.HEADER),
                        cells.numberHeader("budget.column.AMOUNT"),
                        cells.numberHeader("forecastbudget.share")));
        int first = rows.size() + 1;
        int total = first + chart.parts().size();
        for (SharesChart.Part part : chart.parts()) {
            String sum = criterion.apply(part);
            int row = rows.size() + 1;
            rows.add(Row.of(
                    text(part.name()),
                    SheetCells.amount(
                            sum.isEmpty() ? rest(first, row, total) : lines.sum(section, false, sum),
                            part.amount(),
                            Style.PLAIN),
                    share(row, total, part.amount(), chart.whole(), Style.PLAIN)));
        }
        rows.add(Row.of(
                text(wording.text("forecastbudget.total." + section), Style.TOTAL),
                SheetCells.amount(lines.sum(section, false), chart.whole(), Style.TOTAL),
                share(total, total, chart.whole(), chart.whole(), Style.TOTAL)));
        end(top, chart.bars(wording));
    }

    private int begin(String title, List<Cell> header) {
        rows.add(Row.EMPTY);
        int top = rows.size();
        rows.add(Row.of(text(title, Style.SUBTOTAL)));
        rows.add(new Row(header));
        return top;
    }

    /// Puts the picture beside the table, and room below when it is higher.
    private void end(int top, Diagram diagram) {
        Picture picture = new Picture(diagram, top, PICTURES);
        pictures.add(picture);
        while (rows.size() < top + picture.rows()) {
            rows.add(Row.EMPTY);
        }
    }

    private static String rest(int first, int row, int total) {
        String others = first == row ? "" : "-SUM(B" + first + ":B" + (row - 1) + ")";
        return "ROUND(B" + total + others + ",2)";
    }

    private static Cell share(int row, int total, Money amount, Money whole, Style style) {
        return new Workbook.Formula(
                "IF(B$%2$d=0,0,ROUND(B%1$d/B$%2$d*100,1))".formatted(row, total),
                amount.percentOf(whole),
                Format.PERCENT,
                style);
    }
}

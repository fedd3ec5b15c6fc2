package fr.coulisses.kinds.evaluationplan;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.export.Workbook.Cell;
import fr.coulisses.artefact.export.Workbook.Format;
import fr.coulisses.artefact.export.Workbook.Row;
import fr.coulisses.artefact.export.Workbook.Sheet;
import fr.coulisses.artefact.export.Workbook.Style;
import fr.coulisses.kinds.evaluationplan.Assessment.Reading;
import fr.coulisses.kinds.evaluationplan.Assessment.State;
import fr.coulisses.kinds.evaluationplan.Indicator.Direction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The deviations, in formulas over the other sheets: a measure that is added there moves them.
final class DeviationSheet {

    /// Measures that may be added below those that are there.
    private static final int ROOM = 500;

    private final EvaluationPlan plan;
    private final PlanWords words;
    private final Wording wording;
    private final String indicators;
    private final String numbers;
    private final String days;
    private final String values;

    /// @param measures the rows of the sheet of measures, its header too
    DeviationSheet(EvaluationPlan plan, PlanWords words, int measures) {
        this.plan = plan;
        this.words = words;
        this.wording = words.wording();
        this.indicators = wording.text("evaluationplan.sheet.indicators");
        String sheet = wording.text("evaluationplan.sheet.measures");
        int last = measures + ROOM;
        this.numbers = "%s!$A$2:$A$%d".formatted(sheet, last);
        this.days = "%s!$C$2:$C$%d".formatted(sheet, last);
        this.values = "%s!$D$1:$D$%d".formatted(sheet, last);
    }

    Sheet sheet() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(
                SheetCells.numberHeader(wording.text("evaluationplan.number")),
                SheetCells.header(words.field("indicators/label")),
                SheetCells.header(words.field("indicators/unit")),
                SheetCells.header(words.field("indicators/direction")),
                SheetCells.numberHeader(words.field("indicators/baseline")),
                SheetCells.numberHeader(words.field("indicators/target")),
                SheetCells.numberHeader(words.field("indicators/alert")),
                SheetCells.numberHeader(wording.text("evaluationplan.last")),
                SheetCells.header(words.field("indicators/measures/on")),
                SheetCells.numberHeader(wording.text("evaluationplan.deviation")),
                SheetCells.numberHeader(wording.text("evaluationplan.deviation.share")),
                SheetCells.header(wording.text("evaluationplan.state")),
                SheetCells.header(words.field("indicators/corrective"))));
        for (int i = 0; i < plan.indicators().size(); i++) {
            rows.add(row(i + 1, plan.indicators().get(i)));
        }
        return new Sheet(
                wording.text("evaluationplan.sheet.deviations"),
                List.of(6, 40, 10, 24, 12, 12, 12, 12, 12, 12, 12, 26, 60),
                1,
                true,
                true,
                rows,
                List.of());
    }

    private Row row(int number, Indicator indicator) {
        int row = number + 1;
        Assessment assessment = plan.assess(indicator);
        Optional<Reading> last = assessment.last();
        return Row.of(
                SheetCells.count(number),
                Workbook.text(words.name(indicator)),
                Workbook.text(indicator.unit()),
                new Workbook.TextFormula(
                        "%s!G%d".formatted(indicators, row), words.named(indicator.aims()), Style.PLAIN),
                SheetCells.formula(there('D', row), indicator.baseline()),
                SheetCells.formula(there('E', row), indicator.target()),
                SheetCells.formula(there('F', row), indicator.alert()),
                SheetCells.formula(value(row), last.map(Reading::value).orElse(null)),
                day(row, last),
                SheetCells.formula(
                        "IF(OR(F%1$d=\"\",H%1$d=\"\"),\"\",H%1$d-F%1$d)".formatted(row),
                        assessment.deviation().orElse(null)),
                share(row, assessment.deviationShare()),
                new Workbook.TextFormula(state(row), words.state(assessment), Style.PLAIN),
                Workbook.text(indicator.corrective()));
    }

    /// A cell of the indicators, empty where that is empty.
    private String there(char column, int row) {
        String cell = "%s!%s%d".formatted(indicators, column, row);
        return "IF(" + cell + "=\"\",\"\"," + cell + ")";
    }

    /// The value in the last row of the latest day.
    private String value(int row) {
        return "IF(I%1$d=\"\",\"\",INDEX(%2$s,SUMPRODUCT(MAX((%3$s=A%1$d)*(%4$s=I%1$d)*ROW(%3$s)))))"
                .formatted(row, values, numbers, days);
    }

    private Cell day(int row, Optional<Reading> last) {
        String expression =
                "IF(COUNTIF(%2$s,A%1$d)=0,\"\",SUMPRODUCT(MAX((%2$s=A%1$d)*%3$s)))".formatted(row, numbers, days);
        return last.map(reading -> SheetCells.formula(expression, Workbook.serial(reading.on()), Format.DAY))
                .orElseGet(() -> SheetCells.nothing(expression));
    }

    private static Cell share(int row, Optional<BigDecimal> share) {
        String expression = "IF(J%1$d=\"\",\"\",IF(F%1$d=0,\"\",ROUND(J%1$d/ABS(F%1$d)*100,1)))".formatted(row);
        return share.map(percent -> SheetCells.formula(expression, percent, Format.PERCENT))
                .orElseGet(() -> SheetCells.nothing(expression));
    }

    private String state(int row) {
        String lower = quoted(words.named(Direction.LOWER));
        return "IF(H%1$d=\"\",%2$s,IF(IF(G%1$d=\"\",FALSE,IF(D%1$d=%3$s,H%1$d>G%1$d,H%1$d<G%1$d)),%4$s,"
                        .formatted(row, state(State.NOT_MEASURED), lower, state(State.ALERT))
                + "IF(F%1$d=\"\",%2$s,IF(IF(D%1$d=%3$s,H%1$d<=F%1$d,H%1$d>=F%1$d),%4$s,%5$s))))"
                        .formatted(row, state(State.NO_TARGET), lower, state(State.REACHED), state(State.SHORT));
    }

    private String state(State state) {
        return quoted(wording.text(state.labelKey()));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}

package fr.coulisses.kinds.venuestudy;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.export.Workbook.Cell;
import fr.coulisses.artefact.export.Workbook.Format;
import fr.coulisses.artefact.export.Workbook.Number;
import fr.coulisses.artefact.export.Workbook.Row;
import fr.coulisses.artefact.export.Workbook.Sheet;
import fr.coulisses.artefact.export.Workbook.Style;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The grid and the adjustments as a spreadsheet, for the meeting with the technical teams; needs and what the
/// venue has are numbers.
final class VenueStudyWorkbook {

    private static final List<Integer> GRID_WIDTHS = List.of(26, 44, 12, 12, 14, 16, 22);
    private static final List<Integer> ADJUSTMENT_WIDTHS = List.of(26, 22, 60, 14, 40, 50, 24, 14, 24, 14);

    private final VenueStudy study;
    private final Wording wording;
    private final StudyWords words;

    VenueStudyWorkbook(VenueStudy study, Wording wording) {
        this.study = study;
        this.wording = wording;
        this.words = new StudyWords(wording);
    }

    Workbook workbook() {
        return new Workbook(
                wording.text("kind.venue-study"),
                wording.project().title(),
                wording.language(),
                wording.mention(),
                List.of(grid(), adjustments()),
                Map.of());
    }

    private Sheet grid() {
        List<Row> rows = new ArrayList<>();
        rows.add(header(
                "venuestudy.point",
                "venuestudy.criterion",
                "venuestudy.need",
                "venuestudy.venue",
                "venuestudy.unit",
                "venuestudy.verdict",
                "venuestudy.severity"));
        Adequacy.of(study).points().stream()
                .flatMap(point -> point.comparisons().stream())
                .map(this::row)
                .forEach(rows::add);
        return sheet("venuestudy.table.grid", GRID_WIDTHS, rows);
    }

    private Row row(Comparison each) {
        return Row.of(
                Workbook.text(words.named("point", each.criterion().point())),
                Workbook.text(words.criterion(each)),
                value(each, each.need(), words.need(each)),
                value(each, each.there(), words.there(each)),
                Workbook.text(wording.text(
                        "venuestudy.unitName." + each.criterion().unit().name())),
                Workbook.text(words.named("verdict", each.verdict())),
                Workbook.text(wording.text(
                        "venuestudy.severity." + each.criterion().severity().name())));
    }

    /// A number where it is one, the words for it otherwise.
    private static Cell value(Comparison each, @Nullable BigDecimal number, String written) {
        return number == null
                        || each.criterion().unit() == Unit.YES
                        || each.criterion().unit() == Unit.FIRE_CLASS
                ? Workbook.text(written)
                : Workbook.number(number, Format.DECIMAL);
    }

    private Sheet adjustments() {
        List<Row> rows = new ArrayList<>();
        rows.add(header(
                "venuestudy.point",
                "venuestudy.field.adjustments.solution",
                "venuestudy.field.adjustments.description",
                "venuestudy.field.adjustments.cost",
                "venuestudy.field.adjustments.line",
                "venuestudy.field.adjustments.opinion",
                "venuestudy.field.adjustments.venueBy",
                "venuestudy.field.adjustments.venueOn",
                "venuestudy.field.adjustments.companyBy",
                "venuestudy.field.adjustments.companyOn"));
        study.adjustments().forEach(each -> rows.add(row(each)));
        return sheet("venuestudy.table.adjustments", ADJUSTMENT_WIDTHS, rows);
    }

    private Row row(Adjustment each) {
        return Row.of(
                Workbook.text(words.named("point", each.point())),
                Workbook.text(words.named("solution", each.solution())),
                Workbook.text(each.description()),
                each.cost() == null ? Workbook.text("") : new Number(each.cost(), Format.AMOUNT, Style.PLAIN),
                Workbook.text(study.line(each.line()).map(CostLine::label).orElse("")),
                Workbook.text(each.opinion()),
                Workbook.text(each.venueBy()),
                Workbook.text(words.day(each.venueOn())),
                Workbook.text(each.companyBy()),
                Workbook.text(words.day(each.companyOn())));
    }

    private Row header(String... labels) {
        return new Row(Stream.of(labels)
                .map(label -> Workbook.text(wording.text(label), Style.HEADER))
                .toList());
    }

    private Sheet sheet(String label, List<Integer> widths, List<Row> rows) {
        return new Sheet(wording.text(label), widths, 1, true, true, rows, List.of());
    }
}

package fr.coulisses.kinds.venuestudy;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rider held against the venue, and what is done about the gaps, as tables.
record GridTables(VenueStudy study, Wording wording, StudyWords words) {

    GridTables(VenueStudy study, Wording wording) {
        this(study, wording, new StudyWords(wording));
    }

    /// What the grid comes to, the picture of the stage, and the grid; one sentence without a rider.
    List<Block> grid() {
        if (study.asked().isEmpty()) {
            return List.of(new Block.Paragraph(wording.text("venuestudy.noRider")));
        }
        Adequacy adequacy = Adequacy.of(study);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(wording.text(
                "venuestudy.sum",
                study.riderName().isBlank() ? wording.text("venuestudy.works") : study.riderName(),
                count(adequacy, Verdict.FITS),
                count(adequacy, Verdict.GAP),
                count(adequacy, Verdict.UNKNOWN))));
        List<String> unmet = unmet(adequacy);
        if (!unmet.isEmpty()) {
            blocks.add(new Block.Bullets(unmet));
        }
        blocks.addAll(new StageOverlay(study, wording).blocks());
        blocks.add(gridTable(adequacy));
        return blocks;
    }

    /// What does not fit and what is not known, one sentence each: they are read where the table is too wide.
    private List<String> unmet(Adequacy adequacy) {
        return adequacy.points().stream()
                .flatMap(point -> point.comparisons().stream())
                .filter(each -> each.verdict() != Verdict.FITS)
                .map(each -> wording.text(
                        "venuestudy.unmet",
                        words.named("verdict", each.verdict()),
                        words.criterion(each),
                        words.need(each),
                        words.there(each).isBlank() ? "–" : words.there(each)))
                .toList();
    }

    private static String count(Adequacy adequacy, Verdict verdict) {
        return String.valueOf(adequacy.points().stream()
                .filter(point -> point.verdict() == verdict)
                .count());
    }

    /// On a phone the first columns are seen: what is compared, asked for and there.
    Block.Table gridTable(Adequacy adequacy) {
        List<Row> rows = new ArrayList<>();
        for (GridPoint point : adequacy.points()) {
            point.comparisons().forEach(each -> rows.add(row(each)));
        }
        return new Block.Table(
                wording.text("venuestudy.table.grid"),
                List.of(
                        Column.text(wording.text("venuestudy.criterion"), 6),
                        Column.number(wording.text("venuestudy.need"), 3),
                        Column.number(wording.text("venuestudy.venue"), 3),
                        Column.text(wording.text("venuestudy.verdict"), 3),
                        Column.text(wording.text("venuestudy.point"), 4),
                        Column.text(wording.text("venuestudy.severity"), 3)),
                rows);
    }

    private Row row(Comparison comparison) {
        boolean fits = comparison.verdict() == Verdict.FITS;
        return new Row(
                List.of(
                        words.criterion(comparison),
                        words.need(comparison),
                        words.there(comparison),
                        words.named("verdict", comparison.verdict()),
                        words.named("point", comparison.criterion().point()),
                        fits
                                ? ""
                                : wording.text("venuestudy.severity."
                                        + comparison.criterion().severity().name())),
                fits ? Block.Weight.PLAIN : Block.Weight.SUBTOTAL);
    }

    /// What is done about the gaps; nothing where nothing is.
    List<Block.Table> adjustments() {
        if (study.adjustments().isEmpty()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        study.adjustments().forEach(each -> rows.add(row(each)));
        rows.add(Row.total(wording.text("venuestudy.total"), "", wording.amount(study.cost()), "", "", ""));
        return List.of(new Block.Table(
                wording.text("venuestudy.table.adjustments"),
                List.of(
                        Column.text(wording.text("venuestudy.point"), 3),
                        Column.text(words.field("adjustments.description"), 6),
                        Column.number(words.field("adjustments.cost"), 5),
                        Column.text(words.field("adjustments.opinion"), 5),
                        Column.text(wording.text("venuestudy.agreed.venue"), 3),
                        Column.text(wording.text("venuestudy.agreed.project"), 3)),
                rows));
    }

    private Row row(Adjustment each) {
        return Row.of(
                        words.named("point", each.point()),
                        Formats.joined("\n", words.named("solution", each.solution()), each.description()),
                        Formats.joined(
                                "\n",
                                amount(each.cost()),
                                study.line(each.line()).map(CostLine::label).orElse("")),
                        each.opinion(),
                        agreed(each.venueBy(), each.venueOn()),
                        agreed(each.companyBy(), each.companyOn()))
                .at("adjustments/" + each.id());
    }

    private String amount(@Nullable BigDecimal euros) {
        return euros == null ? "" : wording.amount(new Money(euros));
    }

    private String agreed(String name, @Nullable LocalDate day) {
        return name.isBlank() && day == null
                ? wording.text("venuestudy.notYet")
                : Formats.joined("\n", name, words.day(day));
    }
}

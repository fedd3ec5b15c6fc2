package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.artefact.export.Workbook.Cell;
import fr.coulisses.artefact.export.Workbook.Format;
import fr.coulisses.artefact.export.Workbook.Row;
import fr.coulisses.artefact.export.Workbook.Sheet;
import fr.coulisses.artefact.export.Workbook.Style;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What registrars take into their own spreadsheets: the list of works, the list of loans with what they are
/// insured for, and the condition reports, each on its sheet.
final class SpecificationWorkbook {

    private static final int LAST_OF_LETTERS = 26;

    private final ExhibitionSpecification specification;
    private final Wording wording;

    SpecificationWorkbook(ExhibitionSpecification specification, Wording wording) {
        this.specification = specification;
        this.wording = wording;
    }

    /// A column.
    ///
    /// @param summed whether its numbers are added up below
    private record Cells<R>(
            String title,
            int width,
            boolean numeric,
            @Nullable Format summed,
            Function<R, Cell> cell) {}

    Workbook workbook() {
        return new Workbook(
                wording.text("kind.exhibition-specification"),
                wording.project().title(),
                wording.language(),
                wording.mention(),
                List.of(
                        sheet("works", works(), specification.works()),
                        sheet("loans", loans(), specification.lent()),
                        sheet("reports", reports(), specification.reports())),
                Map.of());
    }

    private List<Cells<Work>> works() {
        return List.of(
                count("number", 6, Work::number),
                text("artist", 24, Work::artist),
                text("title", 34, Work::title),
                text("date", 12, Work::date),
                text("technique", 28, Work::technique),
                measure("size/height", work -> work.size().height()),
                measure("size/width", work -> work.size().width()),
                measure("size/depth", work -> work.size().depth()),
                measure("size/frameHeight", work -> work.size().frameHeight()),
                measure("size/frameWidth", work -> work.size().frameWidth()),
                measure("size/frameDepth", work -> work.size().frameDepth()),
                sum("size/weight", 12, Format.DECIMAL, work -> work.size().weight()),
                constant("hanging/fixing", 20, work -> work.hanging().fixing()),
                count("hanging/points", 10, work -> work.hanging().points()),
                text(
                        "hanging/wall",
                        20,
                        work -> specification
                                .wall(work.hanging().wall())
                                .map(Wall::name)
                                .orElse("")),
                text(
                        "hanging/room",
                        20,
                        work -> specification.roomOf(work).map(Room::name).orElse("")),
                measure("climate/lux", work -> work.climate().mostLux()),
                measure("climate/luxHours", work -> work.climate().mostLuxHours()),
                measure("climate/temperatureLeast", work -> work.climate().temperatureLeast()),
                measure("climate/temperatureMost", work -> work.climate().temperatureMost()),
                measure("climate/humidityLeast", work -> work.climate().humidityLeast()),
                measure("climate/humidityMost", work -> work.climate().humidityMost()),
                count("supply/watts", 12, work -> work.supply().watts()),
                text("note", 40, Work::note));
    }

    private List<Cells<Work>> loans() {
        return List.of(
                count("number", 6, Work::number),
                text("lender", 28, Work::lender),
                text("artist", 24, Work::artist),
                text("title", 34, Work::title),
                constant("insurance/type", 26, work -> work.insurance().type()),
                sum(
                        "insurance/value",
                        16,
                        Format.AMOUNT,
                        work -> work.insurance().value()),
                text("insurance/policy", 20, work -> work.insurance().policy()),
                measure("handling/crateLength", work -> work.handling().crateLength()),
                measure("handling/crateWidth", work -> work.handling().crateWidth()),
                measure("handling/crateHeight", work -> work.handling().crateHeight()),
                sum(
                        "handling/crateWeight",
                        14,
                        Format.DECIMAL,
                        work -> work.handling().crateWeight()),
                text("handling/packing", 36, work -> work.handling().packing()),
                text("credit", 36, specification::credit));
    }

    private List<Cells<Report>> reports() {
        return List.of(
                said(
                        "work",
                        34,
                        report -> specification
                                .work(report.work())
                                .map(Work::called)
                                .orElse("")),
                said("step", 16, report -> SpecificationWords.constant(wording, report.step())),
                new Cells<>(
                        title("reports", "day"),
                        14,
                        false,
                        null,
                        report ->
                                report.day() == null ? Workbook.text("") : new Workbook.Day(report.day(), Style.PLAIN)),
                said("by", 26, Report::by),
                said("state", 18, report -> SpecificationWords.constant(wording, report.state())),
                said("damages", 60, this::damages),
                said("photographs", 30, Report::photographs),
                said("lenderSigned", 24, Report::lenderSigned),
                said("organiserSigned", 24, Report::organiserSigned),
                said("note", 40, Report::note));
    }

    private String damages(Report report) {
        return report.damages().stream()
                .map(damage -> Stream.of(
                                damage.place(),
                                SpecificationWords.constant(wording, damage.kind()),
                                damage.description(),
                                damage.photograph())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }

    private <R> Sheet sheet(String name, List<Cells<R>> columns, List<R> rows) {
        List<Row> written = new ArrayList<>();
        written.add(new Row(columns.stream()
                .map(column -> Workbook.text(column.title(), column.numeric() ? Style.NUMBER_HEADER : Style.HEADER))
                .toList()));
        rows.forEach(row -> written.add(
                new Row(columns.stream().map(column -> column.cell().apply(row)).toList())));
        if (!rows.isEmpty() && columns.stream().anyMatch(column -> column.summed() != null)) {
            written.add(new Row(IntStream.range(0, columns.size())
                    .mapToObj(at -> total(at, columns.get(at), rows))
                    .toList()));
        }
        return new Sheet(
                wording.text("exhibitionspecification.sheet." + name),
                columns.stream().map(Cells::width).toList(),
                1,
                true,
                true,
                written,
                List.of());
    }

    private <R> Cell total(int at, Cells<R> column, List<R> rows) {
        Format format = column.summed();
        if (format == null) {
            return Workbook.text(at == 1 ? wording.text("exhibitionspecification.total") : "", Style.TOTAL);
        }
        BigDecimal sum = rows.stream()
                .map(column.cell())
                .map(cell -> cell instanceof Workbook.Number number ? number.number() : BigDecimal.ZERO)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        String letter = letter(at);
        return new Workbook.Formula(
                "SUM(" + letter + "2:" + letter + (rows.size() + 1) + ")", sum, format, Style.TOTAL);
    }

    private static String letter(int column) {
        String last = String.valueOf((char) ('A' + column % LAST_OF_LETTERS));
        return column < LAST_OF_LETTERS ? last : letter(column / LAST_OF_LETTERS - 1) + last;
    }

    private Cells<Work> text(String name, int width, Function<Work, String> cell) {
        return new Cells<>(title("works", name), width, false, null, work -> Workbook.text(cell.apply(work)));
    }

    private Cells<Work> constant(String name, int width, Function<Work, ? extends @Nullable Enum<?>> cell) {
        return text(name, width, work -> SpecificationWords.constant(wording, cell.apply(work)));
    }

    private Cells<Work> count(String name, int width, Function<Work, @Nullable Integer> cell) {
        return new Cells<>(title("works", name), width, true, null, work -> {
            Integer count = cell.apply(work);
            return count == null ? Workbook.text("") : Workbook.number(BigDecimal.valueOf(count), Format.COUNT);
        });
    }

    private Cells<Work> measure(String name, Function<Work, @Nullable BigDecimal> cell) {
        return number(name, 12, Format.DECIMAL, null, cell);
    }

    private Cells<Work> sum(String name, int width, Format format, Function<Work, @Nullable BigDecimal> cell) {
        return number(name, width, format, format, cell);
    }

    private Cells<Work> number(
            String name, int width, Format format, @Nullable Format summed, Function<Work, @Nullable BigDecimal> cell) {
        return new Cells<>(title("works", name), width, true, summed, work -> {
            BigDecimal number = cell.apply(work);
            return number == null ? Workbook.text("") : Workbook.number(number, format);
        });
    }

    private Cells<Report> said(String name, int width, Function<Report, String> cell) {
        return new Cells<>(title("reports", name), width, false, null, report -> Workbook.text(cell.apply(report)));
    }

    /// With its unit: in a spreadsheet numbers stand alone.
    private String title(String list, String name) {
        return wording.text("exhibitionspecification."
                + (name.equals("damages") ? "rows." : "field.")
                + list
                + "."
                + name.replace('/', '.'));
    }
}

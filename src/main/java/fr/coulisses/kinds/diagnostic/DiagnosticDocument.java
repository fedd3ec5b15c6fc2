package fr.coulisses.kinds.diagnostic;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.kinds.diagnostic.Diagnostic.Axis;
import fr.coulisses.kinds.diagnostic.Diagnostic.Observation;
import fr.coulisses.kinds.diagnostic.Diagnostic.Quadrant;
import fr.coulisses.kinds.diagnostic.Diagnostic.Segment;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The diagnostic as its readers get it, section by section; what is still to be written says so.
final class DiagnosticDocument {

    private final Diagnostic diagnostic;
    private final Wording wording;
    private final List<Block> blocks = new ArrayList<>();

    DiagnosticDocument(Diagnostic diagnostic, Wording wording) {
        this.diagnostic = diagnostic;
        this.wording = wording;
    }

    Document document() {
        method();
        territory();
        segments();
        supply();
        dimensions();
        bearer();
        synthesis();
        axes();
        return new Document(
                wording.text("kind.diagnostic"),
                wording.project().title(),
                wording.language(),
                wording.mention(),
                blocks);
    }

    private void method() {
        heading("method");
        table(
                "exchanges",
                diagnostic.exchanges(),
                List.of("who", "position", "means", "date", "lessons"),
                List.of(3, 3, 2, 2, 6),
                Diagnostic.Exchange::id,
                exchange -> List.of(
                        exchange.who(),
                        exchange.position(),
                        named("means", exchange.means()),
                        exchange.date() == null ? "" : Formats.date(exchange.date()),
                        exchange.lessons()));
        table(
                "sources",
                diagnostic.sources(),
                List.of("title", "publisher", "year", "url"),
                List.of(5, 3, 1, 5),
                Diagnostic.Source::id,
                source -> List.of(source.title(), source.publisher(), year(source.year()), source.url()));
    }

    private void territory() {
        heading("territory");
        if (diagnostic.territory().scale() != null) {
            blocks.add(new Block.Fields(List.of(new Block.Field(
                    field("territory.scale"),
                    named("scale", diagnostic.territory().scale()),
                    "territory/scale"))));
        }
        paragraph(diagnostic.territory().description(), "territory/description");
        table(
                "territory.indicators",
                diagnostic.territory().indicators(),
                List.of("name", "value", "year", "source", "comparison"),
                List.of(5, 2, 1, 4, 4),
                Diagnostic.Indicator::id,
                indicator -> List.of(
                        indicator.name(),
                        number(indicator.value(), indicator.unit()),
                        year(indicator.year()),
                        indicator.source(),
                        comparison(indicator)));
    }

    private String comparison(Diagnostic.Indicator indicator) {
        String elsewhere =
                (indicator.comparedWith() + " " + number(indicator.comparedValue(), indicator.unit())).strip();
        return (elsewhere + "\n" + indicator.comparison()).strip();
    }

    private void segments() {
        heading("segments");
        if (diagnostic.segments().isEmpty()) {
            paragraph("", "segments");
        }
        for (Segment segment : diagnostic.segments()) {
            String place = "segments/" + segment.id() + "/";
            blocks.add(new Block.Heading(2, segment.name(), "segments/" + segment.id()));
            List<Block.Field> fields = new ArrayList<>();
            add(fields, "segments.size", counted(segment.size()), place + "size");
            add(fields, "segments.age", ages(segment), place + "ageFrom");
            add(fields, "segments.category", segment.category(), place + "category");
            add(fields, "segments.practices", segment.practices(), place + "practices");
            add(fields, "segments.motivations", segment.motivations(), place + "motivations");
            add(fields, "segments.obstacles", segment.obstacles(), place + "obstacles");
            add(fields, "segments.channels", segment.channels(), place + "channels");
            blocks.add(new Block.Fields(fields));
        }
    }

    private void supply() {
        heading("supply");
        table(
                "supply",
                diagnostic.supply(),
                List.of("name", "type", "capacity", "distance", "period", "price", "audience", "positioning", "stance"),
                List.of(4, 3, 2, 2, 3, 2, 3, 4, 3),
                Diagnostic.Supply::id,
                supply -> List.of(
                        supply.name(),
                        supply.type(),
                        counted(supply.capacity()),
                        number(supply.distance(), "km"),
                        supply.period(),
                        price(supply),
                        supply.audience(),
                        supply.positioning(),
                        named("stance", supply.stance())));
        blocks.addAll(new Positioning(diagnostic.supply(), wording).blocks());
    }

    /// In the student's words; the usual full price, by which venues are placed, where these say nothing.
    private String price(Diagnostic.Supply supply) {
        BigDecimal ticket = supply.ticket();
        return supply.price().isBlank() && ticket != null ? wording.amount(new Money(ticket)) : supply.price();
    }

    private void dimensions() {
        heading("dimensions");
        Diagnostic.Dimensions texts = diagnostic.dimensions();
        titled("dimensions.economic", texts.economic());
        titled("dimensions.social", texts.social());
        titled("dimensions.touristic", texts.touristic());
        titled("dimensions.cultural", texts.cultural());
        titled("dimensions.environmental", texts.environmental());
        titled("dimensions.institutional", texts.institutional());
    }

    private void bearer() {
        heading("bearer");
        titled("bearer.means", diagnostic.bearer().means());
        titled("bearer.history", diagnostic.bearer().history());
        titled("bearer.image", diagnostic.bearer().image());
        titled("bearer.strengths", diagnostic.bearer().strengths());
    }

    private void synthesis() {
        heading("synthesis");
        if (!diagnostic.contradictions().isEmpty()) {
            contradictions();
        }
        if (!diagnostic.observations().isEmpty()) {
            blocks.add(new Block.Heading(2, wording.text("diagnostic.observations")));
            blocks.add(new Block.Bullets(
                    diagnostic.observations().stream().map(this::observed).toList(),
                    diagnostic.observations().stream()
                            .map(observation -> "observations/" + observation.id())
                            .toList()));
        }
        blocks.add(swot("diagnostic.swot.internal", Quadrant.STRENGTH, Quadrant.WEAKNESS));
        blocks.add(swot("diagnostic.swot.external", Quadrant.OPPORTUNITY, Quadrant.THREAT));
        if (!diagnostic.pestel().isEmpty()) {
            pestel();
        }
    }

    private void contradictions() {
        table(
                "contradictions",
                diagnostic.contradictions(),
                List.of("doubt", "text", "sources", "resolution"),
                List.of(2, 5, 3, 5),
                Diagnostic.Contradiction::id,
                doubt -> List.of(named("doubt", doubt.doubt()), doubt.text(), doubt.sources(), doubt.resolution()));
    }

    /// A finding, and the needs it answers to.
    private String observed(Observation observation) {
        List<String> needs = diagnostic.needs(observation);
        return needs.isEmpty()
                ? observation.text()
                : wording.text("diagnostic.observation.needs", observation.text(), String.join("\u00a0; ", needs));
    }

    /// Six lists, each with its items; an empty one is left out.
    private void pestel() {
        blocks.add(new Block.Heading(2, wording.text("diagnostic.rows.pestel"), "pestel"));
        for (Diagnostic.Pestel head : Diagnostic.Pestel.values()) {
            List<Diagnostic.PestelItem> items = diagnostic.pestel().stream()
                    .filter(item -> item.head() == head)
                    .toList();
            if (!items.isEmpty()) {
                blocks.add(new Block.Paragraph(named("pestel", head)));
                blocks.add(new Block.Bullets(
                        items.stream().map(Diagnostic.PestelItem::text).toList(),
                        items.stream().map(item -> "pestel/" + item.id()).toList()));
            }
        }
    }

    private Block.Table swot(String caption, Quadrant left, Quadrant right) {
        return new Block.Table(
                wording.text(caption),
                List.of(Column.text(named("quadrant", left), 1), Column.text(named("quadrant", right), 1)),
                List.of(Row.of(items(left), items(right)).at("swot")));
    }

    private String items(Quadrant quadrant) {
        String items = diagnostic.swot().stream()
                .filter(item -> item.quadrant() == quadrant)
                .map(item -> "• " + item.text())
                .collect(Collectors.joining("\n"));
        return items.isEmpty() ? wording.text("diagnostic.toWrite") : items;
    }

    private void axes() {
        heading("axes");
        if (diagnostic.axes().isEmpty()) {
            paragraph("", "axes");
        }
        diagnostic.axes().stream()
                .sorted(Comparator.comparing(Axis::priority, Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(this::axis);
    }

    private void axis(Axis axis) {
        String place = "axes/" + axis.id();
        blocks.add(new Block.Heading(
                2,
                axis.priority() == null ? axis.title() : wording.text("diagnostic.axis", axis.priority(), axis.title()),
                place));
        paragraph(axis.justification(), place + "/justification");
        List<String> grounds = diagnostic.observed(axis.observations()).stream()
                .map(Observation::text)
                .toList();
        if (!grounds.isEmpty()) {
            blocks.add(new Block.Paragraph(wording.text("diagnostic.axis.grounds"), place + "/observations"));
            blocks.add(new Block.Bullets(grounds));
        }
    }

    private void heading(String section) {
        blocks.add(new Block.Heading(1, wording.text("diagnostic.section." + section)));
    }

    private void titled(String field, String text) {
        String place = field.replace('.', '/');
        blocks.add(new Block.Heading(2, field(field), place));
        paragraph(text, place);
    }

    private void paragraph(String text, String place) {
        blocks.add(new Block.Paragraph(text.isBlank() ? wording.text("diagnostic.toWrite") : text, place));
    }

    private <T> void table(
            String list,
            List<T> rows,
            List<String> columns,
            List<Integer> shares,
            Function<T, String> id,
            Function<T, List<String>> cells) {
        String place = list.replace('.', '/');
        if (rows.isEmpty()) {
            paragraph("", place);
            return;
        }
        List<Column> heads = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            heads.add(Column.text(field(list + "." + columns.get(i)), shares.get(i)));
        }
        blocks.add(new Block.Table(
                wording.text("diagnostic.table." + list),
                heads,
                rows.stream()
                        .map(row -> new Row(cells.apply(row), Block.Weight.PLAIN).at(place + "/" + id.apply(row)))
                        .toList()));
    }

    private void add(List<Block.Field> fields, String name, String value, String place) {
        if (!value.isBlank()) {
            fields.add(new Block.Field(field(name), value, place));
        }
    }

    private String ages(Segment segment) {
        return segment.ageFrom() == null || segment.ageTo() == null
                ? ""
                : wording.text("diagnostic.ages", segment.ageFrom(), segment.ageTo());
    }

    private String number(@Nullable BigDecimal number, String unit) {
        return number == null ? "" : (wording.decimal(number) + " " + unit).strip();
    }

    private String counted(@Nullable Integer number) {
        return number == null ? "" : wording.decimal(BigDecimal.valueOf(number));
    }

    private static String year(@Nullable Integer year) {
        return year == null ? "" : String.valueOf(year);
    }

    private String named(String list, @Nullable Enum<?> value) {
        return value == null ? "" : wording.text("diagnostic." + list + "." + value.name());
    }

    private String field(String name) {
        return wording.text("diagnostic.field." + name);
    }
}

package fr.coulisses.kinds.stagerider;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.artefact.export.Plan;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The stage plot as a picture with the list of what stands on it: drawn once, from the record, for the page and for
/// every file. The editor draws the same places.
public record StagePicture(StageRider rider, Wording wording) {

    /// The stage that is drawn while nobody has written how large it must be.
    public static final BigDecimal USUAL_WIDTH = BigDecimal.valueOf(8);

    public static final BigDecimal USUAL_DEPTH = BigDecimal.valueOf(6);

    /// The least side of what is drawn: a size that is missing or below zero is told, and the thing stays in sight.
    private static final BigDecimal LEAST = new BigDecimal("0.1");

    /// The width of the stage as it is drawn.
    public static BigDecimal width(StageSpace space) {
        return drawn(space.width(), USUAL_WIDTH);
    }

    /// The depth of the stage as it is drawn.
    public static BigDecimal depth(StageSpace space) {
        return drawn(space.depth(), USUAL_DEPTH);
    }

    private static BigDecimal drawn(@Nullable BigDecimal written, BigDecimal usual) {
        return written == null || written.signum() <= 0 ? usual : written.min(BigDecimal.valueOf(200));
    }

    /// What a side of a thing is drawn with.
    static BigDecimal side(@Nullable BigDecimal written) {
        return written == null ? LEAST : written.max(LEAST);
    }

    /// The picture and its list; nothing while nothing stands on the plot.
    public List<Block> blocks() {
        return rider.items().isEmpty() ? List.of() : List.of(new Block.Chart(plan(), table()));
    }

    Plan plan() {
        List<PlotItem> items = rider.items();
        List<Plan.Thing> things = IntStream.range(0, items.size())
                .boxed()
                .sorted(Comparator.comparingInt(at -> items.get(at).layer() == Layer.SET ? 0 : 1))
                .map(at -> thing(at + 1, items.get(at)))
                .toList();
        BigDecimal width = width(rider.space());
        BigDecimal depth = depth(rider.space());
        return new Plan(
                wording.text(
                        "stagerider.plot.title",
                        rider.cover().called().isBlank()
                                ? wording.project().title()
                                : rider.cover().called()),
                width,
                depth,
                wording.text("stagerider.plot.audience"),
                wording.text("stagerider.plot.left"),
                wording.text("stagerider.plot.right"),
                new Plan.Measures(metres(width), metres(depth)),
                things);
    }

    private Plan.Thing thing(int number, PlotItem item) {
        return new Plan.Thing(
                String.valueOf(number),
                item.label(),
                ItemLibrary.form(item.type()),
                layer(item).line(),
                place(item.x()),
                place(item.y()),
                side(item.width()),
                side(item.depth()),
                Objects.requireNonNullElse(item.rotation(), 0));
    }

    private static Layer layer(PlotItem item) {
        return Objects.requireNonNullElse(item.layer(), Layer.SET);
    }

    /// Where a thing is drawn whose place nobody wrote: in the corner.
    static BigDecimal place(@Nullable BigDecimal metres) {
        return Objects.requireNonNullElse(metres, BigDecimal.ZERO);
    }

    private Block.Table table() {
        List<PlotItem> items = rider.items();
        return new Block.Table(
                wording.text("stagerider.plot.list"),
                List.of(
                        Column.number(wording.text("stagerider.number"), 1),
                        Column.text(wording.text("stagerider.thing"), 6),
                        Column.text(wording.text("stagerider.field.items.layer"), 3),
                        Column.number(wording.text("stagerider.fromLeft"), 2),
                        Column.number(wording.text("stagerider.fromFront"), 2),
                        Column.text(wording.text("stagerider.size"), 3),
                        Column.number(RiderWords.bare(wording.text("stagerider.field.items.rotation")), 2),
                        Column.number(RiderWords.bare(wording.text("stagerider.field.items.watts")), 2)),
                IntStream.range(0, items.size())
                        .mapToObj(at -> row(at + 1, items.get(at)))
                        .toList());
    }

    private Row row(int number, PlotItem item) {
        return Row.of(
                        String.valueOf(number),
                        item.label().isBlank() ? wording.text("stagerider.unnamed") : item.label(),
                        wording.text("stagerider.layer." + layer(item).name()),
                        written(item.x()),
                        written(item.y()),
                        item.width() == null || item.depth() == null
                                ? ""
                                : wording.decimal(item.width()) + " × " + metres(item.depth()),
                        item.rotation() == null || item.rotation() == 0 ? "" : item.rotation() + "°",
                        item.watts() == null || item.watts() == 0 ? "" : item.watts() + "\u00a0W")
                .at("items/" + item.id());
    }

    private String written(@Nullable BigDecimal metres) {
        return metres == null ? "" : metres(metres);
    }

    private String metres(BigDecimal metres) {
        return wording.decimal(metres) + "\u00a0m";
    }
}

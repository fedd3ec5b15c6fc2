package fr.coulisses.kinds.venuestudy;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.artefact.export.Plan;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The stage of the venue with the one that is needed over it, both from the same front: what is missing is seen.
record StageOverlay(VenueStudy study, Wording wording) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    /// What is smaller or larger than a stage is told by the grid, and not drawn.
    private static final BigDecimal LEAST = BigDecimal.ONE;

    private static final BigDecimal MOST = BigDecimal.valueOf(60);

    /// A floor.
    private record Floor(BigDecimal width, BigDecimal depth) {

        BigDecimal area() {
            return width.multiply(depth);
        }

        static Optional<Floor> of(@Nullable BigDecimal width, @Nullable BigDecimal depth) {
            return width == null
                            || depth == null
                            || width.min(depth).compareTo(LEAST) < 0
                            || width.max(depth).compareTo(MOST) > 0
                    ? Optional.empty()
                    : Optional.of(new Floor(width, depth));
        }
    }

    /// Nothing while the size of one of them is not known.
    List<Block> blocks() {
        Optional<Floor> there = Floor.of(study.stage().width(), study.stage().depth());
        Optional<Floor> needed = Floor.of(need(Criterion.WIDTH), need(Criterion.DEPTH));
        return there.isPresent() && needed.isPresent()
                ? List.of(new Block.Chart(plan(there.get(), needed.get()), table(there.get(), needed.get())))
                : List.of();
    }

    private @Nullable BigDecimal need(Criterion criterion) {
        return study.needs().stream()
                .filter(need -> need.criterion() == criterion)
                .findFirst()
                .map(Need::amount)
                .orElse(null);
    }

    private Plan plan(Floor there, Floor needed) {
        BigDecimal width = there.width().max(needed.width());
        BigDecimal depth = there.depth().max(needed.depth());
        Plan.Thing offered = thing("1", wording.text("venuestudy.overlay.there"), Plan.Line.STRONG, there, width);
        Plan.Thing asked = thing("2", wording.text("venuestudy.overlay.needed"), Plan.Line.MARKED, needed, width);
        return new Plan(
                wording.text("venuestudy.overlay.title"),
                width,
                depth,
                wording.text("venuestudy.overlay.audience"),
                wording.text("venuestudy.overlay.left"),
                wording.text("venuestudy.overlay.right"),
                new Plan.Measures(metres(width), metres(depth)),
                // The smaller one comes last: what is drawn later covers what lies below.
                there.area().compareTo(needed.area()) < 0 ? List.of(asked, offered) : List.of(offered, asked));
    }

    private static Plan.Thing thing(String number, String name, Plan.Line line, Floor floor, BigDecimal whole) {
        return new Plan.Thing(
                number,
                name,
                Plan.Form.RECTANGLE,
                line,
                whole.divide(TWO),
                floor.depth().divide(TWO),
                floor.width(),
                floor.depth(),
                0);
    }

    private Block.Table table(Floor there, Floor needed) {
        return new Block.Table(
                wording.text("venuestudy.overlay.table"),
                List.of(
                        Column.number(wording.text("venuestudy.number"), 1),
                        Column.text(wording.text("venuestudy.overlay.stage"), 5),
                        Column.number(wording.text("venuestudy.criterion.WIDTH"), 2),
                        Column.number(wording.text("venuestudy.criterion.DEPTH"), 2)),
                List.of(
                        row("1", wording.text("venuestudy.overlay.there"), there),
                        row("2", wording.text("venuestudy.overlay.needed"), needed)));
    }

    private Row row(String number, String name, Floor floor) {
        return Row.of(number, name, metres(floor.width()), metres(floor.depth()));
    }

    private String metres(BigDecimal metres) {
        return wording.text("venuestudy.unit.METRES", wording.decimal(metres));
    }
}

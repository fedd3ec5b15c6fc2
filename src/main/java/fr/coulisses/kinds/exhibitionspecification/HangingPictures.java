package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.artefact.export.Plan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Each wall seen from the front with the works on it, to scale, and the list of where they hang: drawn once for
/// the page and for every file.
record HangingPictures(ExhibitionSpecification specification, Wording wording) {

    /// A wall longer than this is told, and not drawn.
    private static final BigDecimal LONGEST = BigDecimal.valueOf(200);

    /// The picture of a wall whose height nobody wrote is this high.
    private static final BigDecimal USUAL_HEIGHT = new BigDecimal("2.5");

    private static final BigDecimal THIN = new BigDecimal("0.02");

    /// A section for each wall on which something hangs; nothing without one.
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (Wall wall : specification.walls()) {
            HangingPlan plan = HangingPlan.of(specification, wall);
            if (!plan.hung().isEmpty()) {
                blocks.add(new Block.Heading(2, title(wall), "walls/" + wall.id()));
                blocks.add(isDrawn(wall) ? new Block.Chart(plan(plan), table(plan)) : table(plan));
                blocks.add(new Block.Paragraph(said(plan)));
            }
        }
        return blocks;
    }

    private String title(Wall wall) {
        return wall.name().isBlank() ? wording.text("exhibitionspecification.unnamed") : wall.name();
    }

    private static boolean isDrawn(Wall wall) {
        BigDecimal length = wall.length();
        BigDecimal height = wall.height();
        return length != null
                && length.signum() > 0
                && length.compareTo(LONGEST) <= 0
                && (height == null || (height.signum() > 0 && height.compareTo(LONGEST) <= 0));
    }

    /// How much of the wall the works take.
    private String said(HangingPlan plan) {
        BigDecimal length = plan.wall().length();
        return length == null
                ? wording.text("exhibitionspecification.wall.unmeasured", metres(plan.needed()))
                : wording.text(
                        "exhibitionspecification.wall.taken",
                        metres(plan.needed()),
                        metres(length),
                        metres(plan.wall().eyes()));
    }

    private Plan plan(HangingPlan plan) {
        Wall wall = plan.wall();
        BigDecimal length = Objects.requireNonNullElse(wall.length(), BigDecimal.ONE);
        BigDecimal height = Objects.requireNonNullElse(wall.height(), USUAL_HEIGHT);
        List<Plan.Thing> things = new ArrayList<>();
        things.add(new Plan.Thing(
                "", "", Plan.Form.FLAT, Plan.Line.GROUND, length.divide(BigDecimal.TWO), wall.eyes(), length, THIN, 0));
        plan.hung().forEach(each -> things.add(thing(each)));
        return new Plan(
                wording.text("exhibitionspecification.wall.title", title(wall)),
                length,
                height,
                wording.text("exhibitionspecification.wall.floor"),
                wording.text("exhibitionspecification.wall.left"),
                wording.text("exhibitionspecification.wall.right"),
                new Plan.Measures(metres(length), metres(height)),
                things);
    }

    private static Plan.Thing thing(Hung each) {
        Integer number = each.work().number();
        return new Plan.Thing(
                number == null ? "–" : String.valueOf(number),
                each.work().called(),
                Plan.Form.FLAT,
                each.work().hanging().fixing() == Fixing.PROJECTED ? Plan.Line.MARKED : Plan.Line.PLAIN,
                each.left().add(each.width().divide(BigDecimal.TWO)),
                each.middle(),
                each.width(),
                each.height(),
                0);
    }

    private Block.Table table(HangingPlan plan) {
        return new Block.Table(
                wording.text("exhibitionspecification.wall.list", title(plan.wall())),
                List.of(
                        Column.number(SpecificationWords.label(wording, "works", "number"), 1),
                        Column.text(SpecificationWords.label(wording, "works", "title"), 5),
                        Column.text(wording.text("exhibitionspecification.wall.size"), 3),
                        Column.number(wording.text("exhibitionspecification.wall.fromLeft"), 2),
                        Column.number(wording.text("exhibitionspecification.wall.bottom"), 2),
                        Column.number(wording.text("exhibitionspecification.wall.top"), 2),
                        Column.text(SpecificationWords.label(wording, "works", "hanging/fixing"), 3),
                        Column.number(wording.text("exhibitionspecification.wall.load"), 2)),
                plan.hung().stream().map(this::row).toList());
    }

    private Row row(Hung each) {
        Work work = each.work();
        return Row.of(
                        work.number() == null ? "" : String.valueOf(work.number()),
                        work.title(),
                        wording.decimal(each.height()) + " × " + metres(each.width()),
                        metres(each.left()),
                        metres(each.bottom()),
                        metres(each.top()),
                        SpecificationWords.constant(wording, work.hanging().fixing()),
                        SpecificationWords.figure(wording, work.pointLoad(), "kilograms"))
                .at("works/" + work.id());
    }

    /// To the centimetre.
    private String metres(BigDecimal metres) {
        BigDecimal rounded = metres.setScale(2, RoundingMode.HALF_UP);
        return SpecificationWords.figure(wording, rounded.stripTrailingZeros(), "metres");
    }
}

package fr.coulisses.artefact.export;

import fr.coulisses.shared.UnbrokenSpaces;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// The floor with a line for each metre, and on it the outlines of what stands there. A thing carries its name where it
/// is large enough, and else its number.
final class PlanDrawing implements Drawing {

    /// So far beyond the floor, in metres, the picture goes where things stand there.
    private static final double BEYOND = 3;

    private static final double SIDE = 24;
    /// As high as a page of A4 leaves it, with a heading, a title and its legend.
    private static final double HIGHEST = 760;

    private static final int MOST_LINES = 3;
    /// Between a name and the outline around it.
    private static final double PAD = 4;
    /// How much of the box around a form without right angles is inside it.
    private static final double INNER = 0.7;

    /// A number this much wider than its thing stands beside it.
    private static final double CROWDED = 1.7;

    private final Plan plan;
    private final Canvas canvas;
    private final Rectangle2D.Double room;
    private final double scale;
    private final double left;

    PlanDrawing(Plan plan, Canvas canvas) {
        this.plan = plan;
        this.canvas = canvas;
        room = room();
        double across = (canvas.width() - 2 * SIDE) / room.width;
        scale = Math.min(across, HIGHEST / room.height);
        left = (canvas.width() - room.width * scale) / 2;
    }

    /// The floor and what stands a little beside it, in metres.
    private Rectangle2D.Double room() {
        double width = plan.width().doubleValue();
        double depth = plan.depth().doubleValue();
        Rectangle2D.Double most = new Rectangle2D.Double(-BEYOND, -BEYOND, width + 2 * BEYOND, depth + 2 * BEYOND);
        Rectangle2D.Double found = new Rectangle2D.Double(0, 0, width, depth);
        for (Plan.Thing thing : plan.things()) {
            Rectangle2D around = AffineTransform.getTranslateInstance(
                            thing.x().doubleValue(), thing.y().doubleValue())
                    .createTransformedShape(turned(thing, 1))
                    .getBounds2D();
            Rectangle2D seen = around.createIntersection(most);
            if (seen.getWidth() > 0 && seen.getHeight() > 0) {
                Rectangle2D.union(found, seen, found);
            }
        }
        return found;
    }

    @Override
    public int height() {
        return (int) Math.ceil(top() + room.height * scale + 1.6 * canvas.line());
    }

    private double top() {
        return 2.0 * canvas.line();
    }

    private double x(double metres) {
        return left + (metres - room.x) * scale;
    }

    /// The front is at the bottom.
    private double y(double metres) {
        return top() + (room.y + room.height - metres) * scale;
    }

    @Override
    public void draw(Graphics2D graphics) {
        graphics.setFont(canvas.font());
        floor(graphics);
        for (Plan.Thing thing : plan.things()) {
            draw(graphics, thing);
            name(graphics, thing);
        }
        words(graphics);
    }

    private void floor(Graphics2D graphics) {
        double width = plan.width().doubleValue();
        double depth = plan.depth().doubleValue();
        graphics.setPaint(Ink.GRID.color());
        graphics.setStroke(new BasicStroke(0.6f));
        for (int metre = 1; metre < width; metre++) {
            graphics.draw(new Line2D.Double(x(metre), y(0), x(metre), y(depth)));
        }
        for (int metre = 1; metre < depth; metre++) {
            graphics.draw(new Line2D.Double(x(0), y(metre), x(width), y(metre)));
        }
        graphics.setPaint(Ink.ZERO.color());
        graphics.setStroke(dashed(0.8f, 8f, 4f, 2f, 4f));
        graphics.draw(new Line2D.Double(x(width / 2), y(0), x(width / 2), y(depth)));
        graphics.setPaint(Ink.TEXT.color());
        graphics.setStroke(new BasicStroke(1.6f));
        graphics.draw(new Rectangle2D.Double(x(0), y(depth), width * scale, depth * scale));
    }

    private void words(Graphics2D graphics) {
        double width = plan.width().doubleValue();
        double above = y(plan.depth().doubleValue()) - 5;
        graphics.setPaint(Ink.TEXT.color());
        write(graphics, plan.left(), x(0), above);
        write(graphics, plan.right(), x(width) - canvas.widthOf(plan.right()), above);
        String measures = plan.measures().width() + " × " + plan.measures().depth();
        write(graphics, measures, x(width / 2) - canvas.widthOf(measures) / 2, above);
        double below = top() + room.height * scale + canvas.line();
        write(graphics, plan.front(), x(width / 2) - canvas.widthOf(plan.front()) / 2, below);
    }

    private void draw(Graphics2D graphics, Plan.Thing thing) {
        Shape outline = placed(thing, turned(thing, scale));
        graphics.setPaint(Ink.PAPER.color());
        graphics.fill(outline);
        Plan.Line line = thing.line();
        graphics.setPaint(line.ink().color());
        graphics.setStroke(
                line.dash() == 0 ? new BasicStroke(line.width()) : dashed(line.width(), line.dash(), line.dash()));
        graphics.draw(outline);
        if (thing.form() != Plan.Form.ROUND && thing.form() != Plan.Form.FLAT) {
            double half = thing.width().doubleValue() * scale / 6;
            double front = thing.depth().doubleValue() * scale / 2;
            graphics.setStroke(new BasicStroke(line.width() + 1.6f));
            graphics.draw(
                    placed(thing, turn(thing).createTransformedShape(new Line2D.Double(-half, front, half, front))));
        }
    }

    /// As many lines as there is room for on the thing; its number where there is none.
    private void name(Graphics2D graphics, Plan.Thing thing) {
        Rectangle2D box = inside(thing);
        double x = x(thing.x().doubleValue());
        double y = y(thing.y().doubleValue());
        double room = box.getWidth() - 2 * PAD;
        int most = Math.min(MOST_LINES, (int) ((box.getHeight() - 2 * PAD) / canvas.line()));
        List<String> lines = List.of(thing.number());
        if (most > 0 && !thing.name().isBlank()) {
            String name = UnbrokenSpaces.in(thing.name());
            List<String> wrapped = WrappedText.lines(name, canvas, room, most);
            boolean torn = name.lines()
                    .flatMap(line -> List.of(line.split("\\s+")).stream())
                    .anyMatch(word -> canvas.widthOf(word) > room);
            if (!torn && !wrapped.isEmpty() && !wrapped.getLast().endsWith("…")) {
                lines = wrapped;
            }
        }
        graphics.setPaint(Ink.TEXT.color());
        boolean fits = canvas.widthOf(thing.number()) <= CROWDED * box.getWidth();
        double baseline = y - lines.size() * canvas.line() / 2.0 + canvas.line() * 0.78;
        for (String line : lines) {
            double begin = fits ? x - canvas.widthOf(line) / 2 : x + box.getWidth() / 2 + PAD;
            write(graphics, line, begin, baseline);
            baseline += canvas.line();
        }
    }

    /// The upright box in which a thing can be written on, in pixels.
    private Rectangle2D inside(Plan.Thing thing) {
        Rectangle2D around = turned(thing, scale).getBounds2D();
        double part = thing.form() == Plan.Form.RECTANGLE || thing.form() == Plan.Form.FLAT ? 1 : INNER;
        return new Rectangle2D.Double(0, 0, around.getWidth() * part, around.getHeight() * part);
    }

    private Shape placed(Plan.Thing thing, Shape shape) {
        return AffineTransform.getTranslateInstance(
                        x(thing.x().doubleValue()), y(thing.y().doubleValue()))
                .createTransformedShape(shape);
    }

    private static Shape turned(Plan.Thing thing, double scale) {
        return turn(thing).createTransformedShape(outline(thing, scale));
    }

    private static AffineTransform turn(Plan.Thing thing) {
        return AffineTransform.getRotateInstance(Math.toRadians(thing.turned()));
    }

    /// Around its middle, its front downwards.
    private static Shape outline(Plan.Thing thing, double scale) {
        double width = Math.max(0.02, thing.width().doubleValue()) * scale;
        double depth = Math.max(0.02, thing.depth().doubleValue()) * scale;
        return switch (thing.form()) {
            case RECTANGLE, FLAT -> new Rectangle2D.Double(-width / 2, -depth / 2, width, depth);
            case ROUND -> new Ellipse2D.Double(-width / 2, -depth / 2, width, depth);
            case WEDGE -> {
                Path2D path = new Path2D.Double();
                path.moveTo(-width / 3, -depth / 2);
                path.lineTo(width / 3, -depth / 2);
                path.lineTo(width / 2, depth / 2);
                path.lineTo(-width / 2, depth / 2);
                path.closePath();
                yield path;
            }
        };
    }

    private static void write(Graphics2D graphics, String text, double x, double y) {
        graphics.drawString(text, (float) x, (float) y);
    }

    private static BasicStroke dashed(float width, float... dashes) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, dashes, 0f);
    }
}

package fr.coulisses.artefact.export;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// What the bars and the line of a curve are, above it, in as many lines as the canvas needs.
final class CurveLegend {

    private static final double SWATCH = 22;
    private static final double GAP = 18;
    private static final int MARGIN = 4;

    private final List<String> names;
    private final Canvas canvas;

    CurveLegend(Curve curve, Canvas canvas) {
        this.names = List.of(curve.in(), curve.out(), curve.left());
        this.canvas = canvas;
    }

    int height() {
        return (int) places().getLast().getY() + canvas.line() + MARGIN;
    }

    void draw(Graphics2D graphics) {
        List<Point2D> places = places();
        for (int i = 0; i < names.size(); i++) {
            Point2D place = places.get(i);
            swatch(graphics, i, place);
            graphics.setPaint(Ink.TEXT.color());
            graphics.setFont(canvas.font());
            graphics.drawString(
                    names.get(i), (float) (place.getX() + SWATCH + 6), (float) (place.getY() + canvas.line() * 0.78));
        }
    }

    private void swatch(Graphics2D graphics, int name, Point2D place) {
        double height = canvas.line() - 5;
        Rectangle2D box = new Rectangle2D.Double(place.getX(), place.getY() + 2, SWATCH, height);
        switch (name) {
            case 0 -> new FilledBar(box, Bars.Fill.SOLID, Ink.BAR).draw(graphics);
            case 1 -> new FilledBar(box, Bars.Fill.HATCHED, Ink.OUT).draw(graphics);
            default -> {
                graphics.setPaint(Ink.LINE.color());
                graphics.setStroke(new BasicStroke(2f));
                graphics.draw(new Line2D.Double(box.getX(), box.getCenterY(), box.getMaxX(), box.getCenterY()));
                graphics.fill(AffineTransform.getTranslateInstance(box.getCenterX(), box.getCenterY())
                        .createTransformedShape(CurveDrawing.Line.POINT));
            }
        }
    }

    private List<Point2D> places() {
        List<Point2D> places = new ArrayList<>();
        double x = MARGIN;
        double y = MARGIN;
        for (String name : names) {
            double width = SWATCH + 6 + canvas.widthOf(name);
            if (x > MARGIN && x + width > canvas.width()) {
                x = MARGIN;
                y += canvas.line() + 2;
            }
            places.add(new Point2D.Double(x, y));
            x += width + GAP;
        }
        return places;
    }
}

package fr.coulisses.artefact.export;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// A bar with its pattern, in lines and dots: a pattern of pixels would be blurred on paper.
record FilledBar(Rectangle2D place, Bars.Fill fill, Ink ink) {

    private static final BasicStroke OUTLINE = new BasicStroke(1.3f);
    private static final double STEP = 6;
    private static final double DOT = 2.4;

    void draw(Graphics2D graphics) {
        if (place.getWidth() <= 0 || place.getHeight() <= 0) {
            return;
        }
        graphics.setPaint(ink.color());
        if (fill == Bars.Fill.SOLID) {
            graphics.fill(place);
            return;
        }
        graphics.setStroke(OUTLINE);
        graphics.draw(place);
        switch (fill) {
            case SOLID, EMPTY -> {}
            case HATCHED -> graphics.draw(hatching());
            case DOTTED -> graphics.fill(dots());
        }
    }

    /// Slanting lines, each ending at the edges of the bar.
    private Shape hatching() {
        Path2D lines = new Path2D.Double();
        for (double shift = STEP; shift < place.getWidth() + place.getHeight(); shift += STEP) {
            double right = Math.min(shift, place.getWidth());
            double low = Math.min(shift, place.getHeight());
            lines.moveTo(place.getX() + shift - low, place.getY() + low);
            lines.lineTo(place.getX() + right, place.getY() + shift - right);
        }
        return lines;
    }

    private Shape dots() {
        Path2D dots = new Path2D.Double();
        for (double x = place.getX() + STEP / 2; x + DOT < place.getMaxX(); x += STEP) {
            for (double y = place.getY() + STEP / 2; y + DOT < place.getMaxY(); y += STEP) {
                dots.append(new Ellipse2D.Double(x, y, DOT, DOT), false);
            }
        }
        return dots;
    }
}

package fr.coulisses.artefact.export;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractAnnotation;
import org.jfree.chart.annotations.CategoryAnnotation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;

/// Words in a box beside the point of a curve that they are about; the box hides the bars behind it, so that the words
/// can be read.
final class Callout extends AbstractAnnotation implements CategoryAnnotation {

    private static final double PADDING = 5;
    private static final double DISTANCE = 16;

    private final transient Curve curve;
    private final transient Canvas canvas;
    private final int step;

    Callout(Curve curve, int step, Canvas canvas) {
        this.curve = curve;
        this.step = step;
        this.canvas = canvas;
    }

    @Override
    public void draw(Graphics2D graphics, CategoryPlot plot, Rectangle2D area, CategoryAxis steps, ValueAxis amounts) {
        double x = steps.getCategoryMiddle(step, curve.steps().size(), area, plot.getDomainAxisEdge());
        double y = amounts.valueToJava2D(
                curve.steps().get(step).left().euros().doubleValue(), area, plot.getRangeAxisEdge());
        double width = canvas.widthOf(curve.lowest()) + 2 * PADDING;
        double height = canvas.line() + PADDING;
        boolean toTheRight = x < area.getCenterX();
        double left = Math.clamp(
                toTheRight ? x + DISTANCE : x - DISTANCE - width,
                area.getX(),
                Math.max(area.getX(), area.getMaxX() - width));
        double top = Math.min(y + DISTANCE, area.getMaxY() - height);
        Rectangle2D box = new Rectangle2D.Double(left, top, width, height);
        graphics.setStroke(new BasicStroke(1f));
        graphics.setPaint(Ink.ALERT.color());
        graphics.draw(new Line2D.Double(x, y, toTheRight ? left + PADDING : left + width - PADDING, top));
        graphics.setPaint(Ink.PAPER.color());
        graphics.fill(box);
        graphics.setPaint(Ink.ALERT.color());
        graphics.draw(box);
        graphics.setFont(canvas.font());
        graphics.drawString(
                curve.lowest(), (float) (left + PADDING), (float) (top + height - PADDING - canvas.line() * 0.12));
    }
}

package fr.coulisses.artefact.export;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/// A plot on two axes of numbers as all our drawings have it: lines across, neither ground nor frame.
final class PlainPlot {

    static final BasicStroke THIN = new BasicStroke(0.8f);

    private PlainPlot() {}

    /// @param top the air above the plot, in pixels of the canvas
    static void draw(XYPlot plot, Canvas canvas, int top, Graphics2D graphics) {
        draw(plot, canvas, top, 12, graphics);
    }

    /// @param right the room for what the last mark of the lower axis says, in pixels of the canvas
    static void draw(XYPlot plot, Canvas canvas, int top, int right, Graphics2D graphics) {
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(Ink.GRID.color());
        plot.setRangeGridlineStroke(THIN);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        JFreeChart chart = new JFreeChart(null, canvas.font(), plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(new RectangleInsets(top, 2, 2, right));
        chart.draw(graphics, new Rectangle2D.Double(0, 0, canvas.width(), canvas.curveHeight()));
    }
}

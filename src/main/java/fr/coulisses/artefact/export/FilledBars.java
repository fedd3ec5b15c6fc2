package fr.coulisses.artefact.export;

import java.awt.Graphics2D;
import java.awt.geom.RectangularShape;
import java.util.function.IntFunction;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/// Paints the bars of a chart flat, each series or each bar in its fill, and without a shadow.
///
/// @param look how the bar at a row and a column of the chart looks
record FilledBars(Look look) implements BarPainter {

    /// The fill and the ink of a bar.
    interface Look {
        FilledBar of(java.awt.geom.Rectangle2D place, int row, int column);
    }

    /// Every bar in one ink, each column with a fill of its own.
    static FilledBars byColumn(Ink ink, IntFunction<Bars.Fill> fill) {
        return new FilledBars((place, row, column) -> new FilledBar(place, fill.apply(column), ink));
    }

    @Override
    public void paintBar(
            Graphics2D graphics, BarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base) {
        look.of(bar.getBounds2D(), row, column).draw(graphics);
    }

    @Override
    public void paintBarShadow(
            Graphics2D graphics,
            BarRenderer renderer,
            int row,
            int column,
            RectangularShape bar,
            RectangleEdge base,
            boolean pegged) {}
}

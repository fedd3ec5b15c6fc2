package fr.coulisses.artefact.export;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/// Round marks on two axes that begin at zero.
final class ScatterDrawing implements Drawing {

    private static final double MARK = 9;
    private static final List<ItemLabelPosition> AROUND = List.of(
            new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT),
            new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER),
            new ItemLabelPosition(ItemLabelAnchor.OUTSIDE9, TextAnchor.CENTER_RIGHT));

    private final Scatter scatter;
    private final Canvas canvas;

    ScatterDrawing(Scatter scatter, Canvas canvas) {
        this.scatter = scatter;
        this.canvas = canvas;
    }

    @Override
    public int height() {
        return canvas.curveHeight();
    }

    @Override
    public void draw(Graphics2D graphics) {
        XYPlot plot = new XYPlot(points(), axis(scatter.across()), axis(scatter.up()), marks());
        plot.setDomainGridlinePaint(Ink.GRID.color());
        plot.setDomainGridlineStroke(PlainPlot.THIN);
        PlainPlot.draw(plot, canvas, 8, graphics);
    }

    /// One series for each point, in their order: each has a mark and a name of its own.
    private XYSeriesCollection points() {
        XYSeriesCollection points = new XYSeriesCollection();
        for (int i = 0; i < scatter.points().size(); i++) {
            Scatter.Point point = scatter.points().get(i);
            XYSeries series = new XYSeries(i);
            series.add(point.across().doubleValue(), point.up().doubleValue());
            points.addSeries(series);
        }
        return points;
    }

    private NumberAxis axis(String name) {
        NumberAxis axis = new NumberAxis(name);
        axis.setAutoRangeIncludesZero(true);
        // A mark at zero keeps its lower half.
        axis.setAutoRangeStickyZero(false);
        axis.setNumberFormatOverride(new Decimals(scatter.language()));
        axis.setLabelFont(canvas.font());
        axis.setLabelPaint(Ink.TEXT.color());
        axis.setTickLabelFont(canvas.font());
        axis.setTickLabelPaint(Ink.TEXT.color());
        axis.setAxisLinePaint(Ink.ZERO.color());
        axis.setTickMarksVisible(false);
        axis.setUpperMargin(0.1);
        axis.setLowerMargin(0.08);
        return axis;
    }

    private XYLineAndShapeRenderer marks() {
        XYLineAndShapeRenderer marks = new XYLineAndShapeRenderer(false, true);
        marks.setUseFillPaint(true);
        marks.setDrawOutlines(true);
        marks.setDefaultItemLabelsVisible(true);
        marks.setDefaultItemLabelFont(canvas.font());
        marks.setDefaultItemLabelPaint(Ink.TEXT.color());
        marks.setDefaultItemLabelGenerator(
                (points, series, item) -> scatter.points().get(series).name());
        for (int i = 0; i < scatter.points().size(); i++) {
            boolean filled = scatter.points().get(i).filled();
            // Two that stand close keep their names apart.
            marks.setSeriesPositiveItemLabelPosition(i, AROUND.get(i % AROUND.size()));
            marks.setSeriesShape(i, new Ellipse2D.Double(-MARK / 2, -MARK / 2, MARK, MARK));
            marks.setSeriesPaint(i, Ink.BAR.color());
            marks.setSeriesOutlinePaint(i, Ink.BAR.color());
            marks.setSeriesFillPaint(i, filled ? Ink.BAR.color() : Ink.PAPER.color());
        }
        return marks;
    }
}

package fr.coulisses.artefact.export;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/// Bars with their names on the left and their amounts at their ends; no axis is needed.
final class BarsDrawing implements Drawing {

    private static final int LEAST_ROW = 34;
    private static final int MARGIN = 24;
    private static final float NAMES = 0.4f;
    private static final int MOST_LINES = 4;

    private final Bars bars;
    private final Canvas canvas;

    BarsDrawing(Bars bars, Canvas canvas) {
        this.bars = bars;
        this.canvas = canvas;
    }

    @Override
    public int height() {
        return MARGIN + Math.max(1, bars.bars().size()) * row();
    }

    /// As high as the longest name needs when it is wrapped.
    private int row() {
        double room = canvas.width() * NAMES * 0.95;
        int lines = bars.bars().stream()
                .mapToInt(bar -> (int) Math.ceil(canvas.widthOf(bar.name()) / room))
                .max()
                .orElse(1);
        return Math.max(LEAST_ROW, (Math.min(lines, MOST_LINES) + 1) * canvas.line());
    }

    @Override
    public void draw(Graphics2D graphics) {
        chart().draw(graphics, new Rectangle2D.Double(0, 0, canvas.width(), height()));
    }

    private JFreeChart chart() {
        DefaultCategoryDataset amounts = new DefaultCategoryDataset();
        bars.bars().forEach(bar -> amounts.addValue(bar.amount().euros(), "", bar.name()));
        JFreeChart chart =
                ChartFactory.createBarChart(null, null, null, amounts, PlotOrientation.HORIZONTAL, false, false, false);
        chart.setBackgroundPaint(null);
        CategoryPlot plot = chart.getCategoryPlot();
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.getRangeAxis().setVisible(false);
        plot.getRangeAxis().setUpperMargin(roomForAmounts());
        CategoryAxis names = plot.getDomainAxis();
        names.setTickLabelFont(canvas.font());
        names.setTickLabelPaint(Ink.TEXT.color());
        names.setAxisLineVisible(false);
        names.setTickMarksVisible(false);
        names.setMaximumCategoryLabelWidthRatio(NAMES);
        names.setMaximumCategoryLabelLines(MOST_LINES);
        plot.setRenderer(renderer());
        return chart;
    }

    /// The part of the axis that the longest amount takes beside the longest bar.
    private double roomForAmounts() {
        double widest = bars.bars().stream()
                .mapToDouble(bar -> canvas.widthOf(bar.written()))
                .max()
                .orElse(0);
        double plot = canvas.width() * (1 - NAMES) - MARGIN;
        double label = Math.min(0.7, (widest + 16) / plot);
        return label / (1 - label);
    }

    private BarRenderer renderer() {
        BarRenderer renderer = new BarRenderer();
        renderer.setBarPainter(
                FilledBars.byColumn(Ink.BAR, column -> bars.bars().get(column).fill()));
        renderer.setShadowVisible(false);
        renderer.setMaximumBarWidth(0.6);
        renderer.setItemLabelAnchorOffset(6);
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(canvas.font());
        renderer.setDefaultItemLabelPaint(Ink.TEXT.color());
        renderer.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        renderer.setDefaultItemLabelGenerator(new WrittenAmounts(bars));
        return renderer;
    }

    /// Puts the amount as people read it at the end of each bar.
    private static final class WrittenAmounts extends StandardCategoryItemLabelGenerator {

        private final transient Bars bars;

        WrittenAmounts(Bars bars) {
            this.bars = bars;
        }

        @Override
        public String generateLabel(CategoryDataset dataset, int row, int column) {
            return bars.bars().get(column).written();
        }
    }
}

package fr.coulisses.artefact.export;

import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Money;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/// What comes as full bars above zero, what goes as hatched bars below, what is left as a line with its lowest point.
final class CurveDrawing implements Drawing {

    private static final BasicStroke THIN = new BasicStroke(0.8f);

    private final Curve curve;
    private final Canvas canvas;
    private final CurveLegend legend;
    private final int lowest;

    CurveDrawing(Curve curve, Canvas canvas) {
        this.curve = curve;
        this.canvas = canvas;
        this.legend = new CurveLegend(curve, canvas);
        this.lowest = curve.lowest().isEmpty() ? -1 : lowest(curve);
    }

    @Override
    public int height() {
        return legend.height() + canvas.curveHeight();
    }

    @Override
    public void draw(Graphics2D graphics) {
        legend.draw(graphics);
        chart().draw(graphics, new Rectangle2D.Double(0, legend.height(), canvas.width(), canvas.curveHeight()));
    }

    private static int lowest(Curve curve) {
        int lowest = -1;
        Money least = null;
        for (int i = 0; i < curve.steps().size(); i++) {
            Money left = curve.steps().get(i).left();
            if (least == null || left.compareTo(least) < 0) {
                least = left;
                lowest = i;
            }
        }
        return lowest;
    }

    private JFreeChart chart() {
        CategoryPlot plot = new CategoryPlot(flows(), new StepAxis(curve, canvas), amounts(), bars());
        plot.setDataset(1, left());
        plot.setRenderer(1, new Line(lowest));
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(Ink.GRID.color());
        plot.setRangeGridlineStroke(THIN);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(Ink.ZERO.color());
        plot.setRangeZeroBaselineStroke(new BasicStroke(1.4f));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        if (lowest >= 0) {
            plot.addAnnotation(new Callout(curve, lowest, canvas));
        }
        JFreeChart chart = new JFreeChart(null, canvas.font(), plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(new RectangleInsets(4, 2, 2, 6));
        return chart;
    }

    private DefaultCategoryDataset flows() {
        DefaultCategoryDataset flows = new DefaultCategoryDataset();
        for (int i = 0; i < curve.steps().size(); i++) {
            Curve.Step step = curve.steps().get(i);
            flows.addValue(step.in().euros(), curve.in(), key(i));
            flows.addValue(step.out().euros().negate(), curve.out(), key(i));
        }
        return flows;
    }

    private DefaultCategoryDataset left() {
        DefaultCategoryDataset left = new DefaultCategoryDataset();
        for (int i = 0; i < curve.steps().size(); i++) {
            left.addValue(curve.steps().get(i).left().euros(), curve.left(), key(i));
        }
        return left;
    }

    private StepAxis.Step key(int index) {
        return new StepAxis.Step(index, curve.steps().get(index).name());
    }

    private NumberAxis amounts() {
        NumberAxis amounts = new NumberAxis();
        amounts.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        amounts.setNumberFormatOverride(new WholeEuros(curve.language()));
        amounts.setTickLabelFont(canvas.font());
        amounts.setTickLabelPaint(Ink.TEXT.color());
        amounts.setAxisLineVisible(false);
        amounts.setTickMarksVisible(false);
        amounts.setLowerMargin(0.14);
        amounts.setUpperMargin(0.06);
        return amounts;
    }

    private static StackedBarRenderer bars() {
        StackedBarRenderer bars = new StackedBarRenderer();
        bars.setBarPainter(new FilledBars((place, row, column) -> row == 0
                ? new FilledBar(place, Bars.Fill.SOLID, Ink.BAR)
                : new FilledBar(place, Bars.Fill.HATCHED, Ink.OUT)));
        bars.setShadowVisible(false);
        bars.setMaximumBarWidth(0.05);
        return bars;
    }

    /// The line of what is left; its lowest point is larger than the others.
    static final class Line extends LineAndShapeRenderer {

        static final Shape POINT = new Ellipse2D.Double(-2.8, -2.8, 5.6, 5.6);
        private static final Shape LOWEST = new Ellipse2D.Double(-5.5, -5.5, 11, 11);

        private final int lowest;

        Line(int lowest) {
            this.lowest = lowest;
            setSeriesStroke(0, new BasicStroke(2f));
        }

        @Override
        public Shape getItemShape(int row, int column) {
            return column == lowest ? LOWEST : POINT;
        }

        @Override
        public Paint getItemPaint(int row, int column) {
            return column == lowest ? Ink.ALERT.color() : Ink.LINE.color();
        }
    }

    /// `−5 000 €`, along the side.
    private static final class WholeEuros extends NumberFormat {

        private final transient Locale language;

        WholeEuros(Locale language) {
            this.language = language;
        }

        @Override
        public StringBuffer format(double euros, StringBuffer text, FieldPosition position) {
            return format(Math.round(euros), text, position);
        }

        @Override
        public StringBuffer format(long euros, StringBuffer text, FieldPosition position) {
            return text.append(Formats.decimal(BigDecimal.valueOf(euros), language))
                    .append("\u00a0€");
        }

        @Override
        public Number parse(String text, ParsePosition position) {
            throw new UnsupportedOperationException("Amounts are written here, never read");
        }
    }
}

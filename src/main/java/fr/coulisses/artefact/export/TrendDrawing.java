package fr.coulisses.artefact.export;

import fr.coulisses.shared.Formats;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnits;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.LengthAdjustmentType;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/// A line through dated values; levels are lines across, each named above or below itself.
final class TrendDrawing implements Drawing {

    private static final BasicStroke LINE = new BasicStroke(2f);
    private static final BasicStroke DASHED =
            new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1f, new float[] {7, 4}, 0f);
    private static final Color NO_COLOR = new Color(0, 0, 0, 0);
    private static final double AIR = 0.14;
    private static final int LEAST_DAYS = 10;

    /// Steps of the axis of days that people count in.
    private static final List<Integer> STEPS = List.of(1, 2, 7, 14, 28, 56, 91, 182, 365, 730, 1825, 3650);

    private final Trend trend;
    private final Canvas canvas;

    TrendDrawing(Trend trend, Canvas canvas) {
        this.trend = trend;
        this.canvas = canvas;
    }

    @Override
    public int height() {
        return canvas.curveHeight();
    }

    @Override
    public void draw(Graphics2D graphics) {
        XYPlot plot = new XYPlot(values(), days(), numbers(), line());
        plot.setDomainGridlinesVisible(false);
        trend.levels().forEach(level -> plot.addRangeMarker(marker(level)));
        // A day is written below the middle of its mark, also of one at the very end.
        int half = (int) Math.ceil(canvas.widthOf(Formats.date(LocalDate.EPOCH)) / 2) + 2;
        PlainPlot.draw(plot, canvas, 6, half, graphics);
    }

    private XYSeriesCollection values() {
        XYSeries series = new XYSeries(trend.title(), false);
        trend.points()
                .forEach(point ->
                        series.add(point.day().toEpochDay(), point.value().doubleValue()));
        return new XYSeriesCollection(series);
    }

    private ValueMarker marker(Trend.Level level) {
        ValueMarker marker = new ValueMarker(level.value().doubleValue());
        marker.setAlpha(1f);
        marker.setPaint((level.limit() ? Ink.ALERT : Ink.BAR).color());
        marker.setStroke(level.limit() ? DASHED : LINE);
        marker.setLabel(level.name() + " : " + Formats.decimal(level.value(), trend.language()));
        marker.setLabelFont(canvas.font());
        marker.setLabelPaint(Ink.TEXT.color());
        marker.setLabelBackgroundColor(NO_COLOR);
        marker.setLabelOffsetType(LengthAdjustmentType.EXPAND);
        // The highest is named above its line, the others below: two that are close keep their names apart.
        boolean above = trend.levels().stream().allMatch(other -> other.value().compareTo(level.value()) <= 0)
                && trend.levels().indexOf(level) == firstHighest();
        marker.setLabelAnchor(above ? RectangleAnchor.TOP_LEFT : RectangleAnchor.BOTTOM_LEFT);
        marker.setLabelTextAnchor(above ? TextAnchor.BOTTOM_LEFT : TextAnchor.TOP_LEFT);
        return marker;
    }

    private int firstHighest() {
        int highest = 0;
        for (int i = 1; i < trend.levels().size(); i++) {
            if (trend.levels()
                            .get(i)
                            .value()
                            .compareTo(trend.levels().get(highest).value())
                    > 0) {
                highest = i;
            }
        }
        return highest;
    }

    private ValueAxis days() {
        long first = trend.points().stream()
                .mapToLong(point -> point.day().toEpochDay())
                .min()
                .orElse(0);
        long last = trend.points().stream()
                .mapToLong(point -> point.day().toEpochDay())
                .max()
                .orElse(0);
        double wider = Math.max((last - first) * 0.05, (LEAST_DAYS - (last - first)) / 2.0);
        NumberAxis axis = axis(new Days());
        axis.setRange(first - wider, last + wider);
        TickUnits units = new TickUnits();
        STEPS.forEach(step -> units.add(new NumberTickUnit(step)));
        axis.setStandardTickUnits(units);
        axis.setAxisLinePaint(Ink.ZERO.color());
        return axis;
    }

    private ValueAxis numbers() {
        List<BigDecimal> all = Stream.concat(
                        trend.points().stream().map(Trend.Point::value),
                        trend.levels().stream().map(Trend.Level::value))
                .toList();
        double least = doubles(all).min().orElse(0);
        double most = doubles(all).max().orElse(0);
        double air = most == least ? Math.max(1, Math.abs(most) * AIR) : (most - least) * AIR;
        NumberAxis axis = axis(new Decimals(trend.language()));
        if (!trend.unit().isEmpty()) {
            axis.setLabel(trend.unit());
        }
        axis.setRange(least - air, most + air);
        axis.setAxisLineVisible(false);
        return axis;
    }

    private static DoubleStream doubles(List<BigDecimal> all) {
        return all.stream().mapToDouble(BigDecimal::doubleValue);
    }

    private NumberAxis axis(NumberFormat format) {
        NumberAxis axis = new NumberAxis();
        axis.setNumberFormatOverride(format);
        axis.setLabelFont(canvas.font());
        axis.setLabelPaint(Ink.TEXT.color());
        axis.setTickLabelFont(canvas.font());
        axis.setTickLabelPaint(Ink.TEXT.color());
        axis.setTickMarksVisible(false);
        return axis;
    }

    private XYLineAndShapeRenderer line() {
        XYLineAndShapeRenderer line = new Line(trend);
        line.setSeriesStroke(0, LINE);
        line.setSeriesPaint(0, Ink.LINE.color());
        line.setUseFillPaint(true);
        line.setDrawOutlines(false);
        return line;
    }

    /// Marks that stand out are larger and square, in another colour.
    private static final class Line extends XYLineAndShapeRenderer {

        private static final Shape POINT = new Ellipse2D.Double(-3.2, -3.2, 6.4, 6.4);
        private static final Shape MARKED = new Rectangle2D.Double(-5, -5, 10, 10);

        private final transient Trend trend;

        Line(Trend trend) {
            super(true, true);
            this.trend = trend;
        }

        @Override
        public Shape getItemShape(int row, int column) {
            return trend.points().get(column).marked() ? MARKED : POINT;
        }

        @Override
        public java.awt.Paint getItemFillPaint(int row, int column) {
            return (trend.points().get(column).marked() ? Ink.ALERT : Ink.LINE).color();
        }
    }

    /// `24/11/2026`, below.
    private static final class Days extends NumberFormat {

        @Override
        public StringBuffer format(double day, StringBuffer text, FieldPosition position) {
            return format(Math.round(day), text, position);
        }

        @Override
        public StringBuffer format(long day, StringBuffer text, FieldPosition position) {
            return text.append(Formats.date(LocalDate.ofEpochDay(day)));
        }

        @Override
        public Number parse(String text, ParsePosition position) {
            throw new UnsupportedOperationException("Days are written here, never read");
        }
    }
}

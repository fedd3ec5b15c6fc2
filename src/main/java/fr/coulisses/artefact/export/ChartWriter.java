package fr.coulisses.artefact.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Draws charts with JFreeChart, as SVG through Batik: sharp on screen, in print and at any size.
public final class ChartWriter {

    private static final int WIDTH = 640;
    private static final int BAR_HEIGHT = 34;
    private static final int MARGIN = 24;
    private static final Color BAR = new Color(0x6b4a9e);
    private static final Color INK = new Color(0x3d3a45);
    private static final Font FONT = Typeface.regular(13f);

    private ChartWriter() {}

    /// The chart as an SVG element, without an XML header.
    public static String svg(Bars bars) {
        int height = MARGIN + Math.max(1, bars.bars().size()) * BAR_HEIGHT;
        Document document = SVGDOMImplementation.getDOMImplementation()
                .createDocument(SVGDOMImplementation.SVG_NAMESPACE_URI, "svg", null);
        // Letters are drawn as shapes: no reader, screen or printer needs the font.
        SVGGraphics2D graphics = new SVGGraphics2D(SVGGeneratorContext.createDefault(document), true);
        graphics.setSVGCanvasSize(new java.awt.Dimension(WIDTH, height));
        chart(bars).draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, height));
        StringWriter svg = new StringWriter();
        // Taken once: asked a second time, Batik gives a root without the drawing.
        Element root = graphics.getRoot();
        root.setAttributeNS(null, "viewBox", "0 0 " + WIDTH + " " + height);
        // What the PDF writer tells screen readers; a browser reads the label of the figure.
        root.setAttributeNS(null, "alt", bars.title());
        try {
            graphics.stream(root, svg, true, false);
        } catch (SVGGraphics2DIOException e) {
            throw new UncheckedIOException(e);
        }
        String text = svg.toString();
        return text.substring(text.indexOf("<svg"));
    }

    private static JFreeChart chart(Bars bars) {
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
        plot.getRangeAxis().setUpperMargin(0.28);
        CategoryAxis names = plot.getDomainAxis();
        names.setTickLabelFont(FONT);
        names.setTickLabelPaint(INK);
        names.setAxisLineVisible(false);
        names.setTickMarksVisible(false);
        names.setMaximumCategoryLabelWidthRatio(0.4f);
        plot.setRenderer(renderer(bars.bars()));
        return chart;
    }

    private static BarRenderer renderer(List<Bars.Bar> bars) {
        BarRenderer renderer = new BarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setSeriesPaint(0, BAR);
        renderer.setMaximumBarWidth(0.6);
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultItemLabelFont(FONT);
        renderer.setDefaultItemLabelPaint(INK);
        renderer.setDefaultOutlineStroke(new BasicStroke(0));
        renderer.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        renderer.setDefaultItemLabelGenerator(new WrittenAmounts(bars));
        return renderer;
    }

    /// Puts the amount as people read it at the end of each bar.
    private static final class WrittenAmounts extends org.jfree.chart.labels.StandardCategoryItemLabelGenerator {

        private final transient List<Bars.Bar> bars;

        WrittenAmounts(List<Bars.Bar> bars) {
            this.bars = bars;
        }

        @Override
        public String generateLabel(org.jfree.data.category.CategoryDataset dataset, int row, int column) {
            return bars.get(column).written();
        }
    }
}

package fr.coulisses.artefact.export;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/// Draws charts with JFreeChart: as SVG through Batik, sharp on screen, in print and at any size, or as pixels for a
/// spreadsheet.
public final class ChartWriter {

    /// Pixels are drawn at twice the size, sharp on a dense screen.
    static final int DENSITY = 2;

    private ChartWriter() {}

    /// The chart as an SVG element for paper, without an XML header: its letters are drawn as shapes, so that no reader
    /// and no printer needs the font.
    public static String svg(Diagram diagram) {
        return svg(diagram, Canvas.WIDE, true);
    }

    /// The chart as an SVG element for a page, in the font of the page: a tenth of the size.
    static String svg(Diagram diagram, Canvas canvas) {
        return svg(diagram, canvas, false);
    }

    private static String svg(Diagram diagram, Canvas canvas, boolean lettersAsShapes) {
        Drawing drawing = Drawing.of(diagram, canvas);
        Document document = SVGDOMImplementation.getDOMImplementation()
                .createDocument(SVGDOMImplementation.SVG_NAMESPACE_URI, "svg", null);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setStyleHandler(new Ink.Classes());
        context.setPrecision(2);
        SVGGraphics2D graphics = new SVGGraphics2D(context, lettersAsShapes);
        graphics.setSVGCanvasSize(new Dimension(canvas.width(), drawing.height()));
        drawing.draw(graphics);
        StringWriter svg = new StringWriter();
        // Taken once: asked a second time, Batik gives a root without the drawing.
        Element root = graphics.getRoot();
        root.setAttributeNS(null, "viewBox", "0 0 " + canvas.width() + " " + drawing.height());
        // What the PDF writer tells screen readers; a browser reads the label of the figure.
        root.setAttributeNS(null, "alt", diagram.title());
        keepWidths(root, canvas);
        forgetClips(root);
        try {
            graphics.stream(root, svg, false, false);
        } catch (SVGGraphics2DIOException e) {
            throw new UncheckedIOException(e);
        }
        String text = svg.toString();
        return text.substring(text.indexOf("<svg"));
    }

    /// Every text takes the width it was laid out for, whatever the font of the page.
    private static void keepWidths(Element root, Canvas canvas) {
        NodeList texts = root.getElementsByTagNameNS(SVGDOMImplementation.SVG_NAMESPACE_URI, "text");
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            text.setAttributeNS(null, "textLength", String.valueOf(Math.round(canvas.widthOf(text.getTextContent()))));
            text.setAttributeNS(null, "lengthAdjust", "spacingAndGlyphs");
        }
    }

    /// Several drawings on one page would share the names of their clips, and nothing here needs to be cut.
    private static void forgetClips(Element element) {
        element.removeAttributeNS(null, "clip-path");
        for (Node child = element.getFirstChild(); child != null; ) {
            Node next = child.getNextSibling();
            if (child instanceof Element inner) {
                if (inner.getLocalName().equals("defs")) {
                    element.removeChild(inner);
                } else {
                    forgetClips(inner);
                }
            }
            child = next;
        }
    }

    /// The chart as a PNG on white, [#DENSITY] pixels for one of the drawing.
    static byte[] png(Diagram diagram) {
        Drawing drawing = Drawing.of(diagram, Canvas.WIDE);
        BufferedImage image = new BufferedImage(
                Canvas.WIDE.width() * DENSITY, drawing.height() * DENSITY, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.scale(DENSITY, DENSITY);
        drawing.draw(graphics);
        graphics.dispose();
        try (ByteArrayOutputStream png = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

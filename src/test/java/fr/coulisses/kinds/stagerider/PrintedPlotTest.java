package fr.coulisses.kinds.stagerider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.PdfWriter;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/// The plot in the printed file itself: its outlines stand where the record says, and the same after the plot was
/// exported and brought back.
class PrintedPlotTest {

    /// Half a point of the paper.
    private static final double NEAR = 0.5;

    private static final String PLOT = """
        {'space': {'width': 8, 'depth': 6}, 'items': [
         {'id': 'a', 'label': 'Estrade', 'type': 'riser', 'layer': 'SET', 'x': 4, 'y': 4.5, 'width': 2, 'depth': 2},
         {'id': 'b', 'label': 'Micro', 'type': 'box', 'layer': 'AUDIO', 'x': 2, 'y': 1.5, 'width': 1, 'depth': 0.5},
         {'id': 'c', 'label': 'Ampli', 'type': 'ampBass', 'layer': 'INSTRUMENTS', 'x': 6.25, 'y': 3, 'width': 1,
          'depth': 0.5, 'rotation': 90}]}\
        """;

    @Test
    void standsInThePdfWhereTheRecordSays() throws IOException {
        List<Rectangle2D> printed = outlines(Riders.of(PLOT));
        Rectangle2D floor = floor(printed);
        double metre = floor.getWidth() / 8;
        assertThat(floor.getHeight()).isCloseTo(6 * metre, within(NEAR));
        for (PlotItem item : Riders.of(PLOT).items()) {
            boolean turned = Integer.valueOf(90).equals(item.rotation());
            double across = metres(turned ? item.depth() : item.width());
            double along = metres(turned ? item.width() : item.depth());
            Rectangle2D wanted = new Rectangle2D.Double(
                    floor.getX() + (metres(item.x()) - across / 2) * metre,
                    floor.getY() + (metres(item.y()) - along / 2) * metre,
                    across * metre,
                    along * metre);
            assertThat(printed).as(item.label()).anyMatch(outline -> isNear(outline, wanted));
        }
    }

    @Test
    void isPrintedTheSameAfterItWasExportedAndBroughtBack() throws IOException {
        StageRider rider = Riders.of(PLOT);
        ReadPlot read = PlotFileReader.read(PlotFileWriter.write(rider), rider.space());
        ObjectNode content = Riders.content(PLOT);
        content.putArray("items").addAll(read.items());
        assertThat(outlines(Riders.read(content))).isEqualTo(outlines(rider));
    }

    private static double metres(@Nullable BigDecimal size) {
        return Objects.requireNonNull(size).doubleValue();
    }

    private static boolean isNear(Rectangle2D one, Rectangle2D other) {
        return Math.abs(one.getX() - other.getX()) < NEAR
                && Math.abs(one.getY() - other.getY()) < NEAR
                && Math.abs(one.getWidth() - other.getWidth()) < NEAR
                && Math.abs(one.getHeight() - other.getHeight()) < NEAR;
    }

    /// The largest outline of the shape of the stage.
    private static Rectangle2D floor(List<Rectangle2D> outlines) {
        return outlines.stream()
                .filter(outline -> Math.abs(outline.getWidth() / outline.getHeight() - 8.0 / 6) < 0.01)
                .max((one, other) -> Double.compare(one.getWidth(), other.getWidth()))
                .orElseThrow();
    }

    private static List<Rectangle2D> outlines(StageRider rider) throws IOException {
        Document document = new Document(
                "Plan",
                "",
                Locale.FRENCH,
                "",
                List.of(new StagePicture(rider, Riders.french()).blocks().getFirst()));
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(document))) {
            Outlines found = new Outlines(pdf.getPage(0));
            found.processPage(pdf.getPage(0));
            return found.outlines;
        }
    }

    /// The boxes around the paths of a page, in points, from its lower left corner.
    private static final class Outlines extends PDFGraphicsStreamEngine {

        private final List<Rectangle2D> outlines = new ArrayList<>();
        private final List<Point2D> path = new ArrayList<>();

        Outlines(PDPage page) {
            super(page);
        }

        private void close() {
            if (path.size() > 2) {
                Rectangle2D box = new Rectangle2D.Double(
                        path.getFirst().getX(), path.getFirst().getY(), 0, 0);
                path.forEach(box::add);
                outlines.add(box);
            }
            path.clear();
        }

        @Override
        public void appendRectangle(Point2D one, Point2D two, Point2D three, Point2D four) {
            path.addAll(List.of(one, two, three, four));
        }

        @Override
        public void moveTo(float x, float y) {
            path.add(new Point2D.Float(x, y));
        }

        @Override
        public void lineTo(float x, float y) {
            path.add(new Point2D.Float(x, y));
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            path.add(new Point2D.Float(x3, y3));
        }

        @Override
        public Point2D getCurrentPoint() {
            return path.isEmpty() ? new Point2D.Float() : path.getLast();
        }

        @Override
        public void strokePath() {
            close();
        }

        @Override
        public void fillPath(int rule) {
            close();
        }

        @Override
        public void fillAndStrokePath(int rule) {
            close();
        }

        @Override
        public void endPath() {
            path.clear();
        }

        @Override
        public void closePath() {
            // The box around the path is the same.
        }

        @Override
        public void clip(int rule) {
            // What is cut off still stands somewhere.
        }

        @Override
        public void drawImage(PDImage image) {
            // No outline.
        }

        @Override
        public void shadingFill(COSName name) {
            // No outline.
        }
    }
}

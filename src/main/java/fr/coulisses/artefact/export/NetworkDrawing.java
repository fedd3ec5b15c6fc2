package fr.coulisses.artefact.export;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Draws columns of boxes and the curves between them, on a sheet of its own width that is scaled to the canvas, since
/// it
/// is made for large paper. Curves lie under the boxes.
final class NetworkDrawing implements Drawing {

    private static final double BOX = 196;
    private static final double BETWEEN = 64;
    private static final double LEAST_WIDTH = 1000;
    private static final double HEAD = 30;
    private static final double HEIGHT = 38;
    private static final double ROW = 48;
    private static final double INSET = 8;
    private static final double LINE = 15;
    private static final float TEXT = 12f;
    private static final int MOST_LINES = 2;

    private final Network network;
    private final double width;
    private final double scale;
    private final Map<String, Rectangle2D> boxes = new HashMap<>();

    NetworkDrawing(Network network, Canvas canvas) {
        this.network = network;
        int columns = Math.max(1, network.columns().size());
        this.width = Math.max(LEAST_WIDTH, columns * BOX + (columns - 1) * BETWEEN + 2);
        this.scale = canvas.width() / width;
        double step = columns == 1 ? 0 : (width - 2 - BOX) / (columns - 1);
        for (int column = 0; column < network.columns().size(); column++) {
            List<Network.Node> nodes = network.columns().get(column).nodes();
            for (int row = 0; row < nodes.size(); row++) {
                boxes.put(
                        nodes.get(row).id(), new Rectangle2D.Double(1 + column * step, HEAD + row * ROW, BOX, HEIGHT));
            }
        }
    }

    @Override
    public int height() {
        return (int) Math.ceil((HEAD + network.rows() * ROW) * scale);
    }

    @Override
    public void draw(Graphics2D graphics) {
        AffineTransform before = graphics.getTransform();
        graphics.scale(scale, scale);
        graphics.setFont(Typeface.regular(TEXT));
        graphics.setStroke(new BasicStroke(1.1f));
        graphics.setPaint(Ink.ZERO.color());
        network.links().forEach(link -> link(graphics, link));
        network.columns().forEach(column -> column(graphics, column));
        graphics.setTransform(before);
    }

    private void link(Graphics2D graphics, Network.Link link) {
        Rectangle2D one = boxes.get(link.from());
        Rectangle2D other = boxes.get(link.to());
        if (one == null || other == null) {
            return;
        }
        boolean inOrder = one.getX() <= other.getX();
        Rectangle2D left = inOrder ? one : other;
        Rectangle2D right = inOrder ? other : one;
        boolean sameColumn = left.getX() == right.getX();
        double end = sameColumn ? right.getMaxX() : right.getX();
        double bend = sameColumn ? BETWEEN * 0.6 : (end - left.getMaxX()) / 2;
        graphics.draw(new CubicCurve2D.Double(
                left.getMaxX(),
                left.getCenterY(),
                left.getMaxX() + bend,
                left.getCenterY(),
                sameColumn ? end + bend : end - bend,
                right.getCenterY(),
                end,
                right.getCenterY()));
    }

    private void column(Graphics2D graphics, Network.Column column) {
        for (int i = 0; i < column.nodes().size(); i++) {
            Network.Node node = column.nodes().get(i);
            Rectangle2D box = boxes.getOrDefault(node.id(), new Rectangle2D.Double());
            if (i == 0) {
                graphics.setPaint(Ink.BAR.color());
                graphics.drawString(
                        column.name() + " (" + column.nodes().size() + ")", (float) box.getX(), (float) (HEAD - 11));
            }
            box(graphics, node, box);
        }
    }

    private static void box(Graphics2D graphics, Network.Node node, Rectangle2D box) {
        graphics.setPaint(Ink.PAPER.color());
        graphics.fill(box);
        graphics.setPaint((node.flagged() ? Ink.ALERT : Ink.ZERO).color());
        graphics.setStroke(
                node.flagged()
                        ? new BasicStroke(
                                1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {5, 3}, 0)
                        : new BasicStroke(1.1f));
        graphics.draw(box);
        graphics.setStroke(new BasicStroke(1.1f));
        graphics.setPaint(Ink.TEXT.color());
        List<String> lines = lines((node.flagged() ? "! " : "") + node.label(), box.getWidth() - 2 * INSET);
        double y = box.getCenterY() - lines.size() * LINE / 2 + LINE * 0.78;
        for (String line : lines) {
            graphics.drawString(line, (float) (box.getX() + INSET), (float) y);
            y += LINE;
        }
    }

    /// The text in as many lines as a box takes; the last one says that there is more.
    private static List<String> lines(String text, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (Typeface.width(longer, TEXT) <= room) {
                line = longer;
            } else if (lines.size() == MOST_LINES - 1) {
                lines.add(shortened(longer, room));
                return lines;
            } else if (line.isEmpty()) {
                lines.add(shortened(word, room));
            } else {
                lines.add(line);
                line = word;
            }
        }
        if (!line.isEmpty()) {
            lines.add(Typeface.width(line, TEXT) <= room ? line : shortened(line, room));
        }
        return lines;
    }

    private static String shortened(String text, double room) {
        String shown = text;
        while (!shown.isEmpty() && Typeface.width(shown + "…", TEXT) > room) {
            shown = shown.substring(0, shown.offsetByCodePoints(shown.length(), -1));
        }
        return shown + "…";
    }
}

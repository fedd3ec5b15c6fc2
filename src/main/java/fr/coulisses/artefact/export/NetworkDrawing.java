package fr.coulisses.artefact.export;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/// Draws columns of boxes and the curves between them, or a band of these. Curves lie under the boxes; one that leads
/// out of the band ends at its edge.
final class NetworkDrawing implements Drawing {

    private static final BasicStroke THIN = new BasicStroke(1.1f);
    private static final BasicStroke HAIR = new BasicStroke(0.7f);
    private static final BasicStroke FLAGGED =
            new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {5, 3}, 0);
    private static final BasicStroke CUT =
            new BasicStroke(0.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {2, 4}, 0);

    private final Network network;
    private final NetworkLayout layout;
    private final double scale;

    NetworkDrawing(Network network, Canvas canvas) {
        this.network = network;
        this.layout = new NetworkLayout(network);
        this.scale = canvas.width() / layout.width();
    }

    @Override
    public int height() {
        return (int) Math.ceil(layout.height(network.band()) * scale);
    }

    @Override
    public void draw(Graphics2D graphics) {
        AffineTransform before = graphics.getTransform();
        graphics.scale(scale, scale);
        graphics.setFont(Typeface.regular(NetworkLayout.TEXT));
        graphics.setPaint(Ink.BAR.color());
        for (int i = 0; i < network.columns().size(); i++) {
            Network.Column column = network.columns().get(i);
            graphics.drawString(column.name() + " (" + column.nodes().size() + ")", (float) layout.left(i), (float)
                    (NetworkLayout.HEAD - 11));
        }
        graphics.translate(0, NetworkLayout.HEAD - layout.top(network.band().first()));
        edges(graphics);
        graphics.setStroke(HAIR);
        graphics.setPaint(Ink.ZERO.color());
        network.links().forEach(link -> link(graphics, link));
        layout.places(network.band()).forEach(place -> box(graphics, place));
        graphics.setTransform(before);
    }

    /// Where the picture was cut it goes on on another sheet.
    private void edges(Graphics2D graphics) {
        graphics.setStroke(CUT);
        graphics.setPaint(Ink.ZERO.color());
        if (network.band().first() > 0) {
            edge(graphics, layout.top(network.band().first()));
        }
        if (network.band().end() < network.rows()) {
            edge(graphics, layout.top(network.band().end()) - 1);
        }
    }

    private void edge(Graphics2D graphics, double y) {
        graphics.draw(new Line2D.Double(0, y, layout.width(), y));
    }

    private void link(Graphics2D graphics, Network.Link link) {
        NetworkLayout.Place one = layout.place(link.from());
        NetworkLayout.Place other = layout.place(link.to());
        if (one == null || other == null) {
            return;
        }
        boolean inOrder = one.box().getX() <= other.box().getX();
        Rectangle2D left = (inOrder ? one : other).box();
        Rectangle2D right = (inOrder ? other : one).box();
        boolean sameColumn = left.getX() == right.getX();
        double end = sameColumn ? right.getMaxX() : right.getX();
        double bend = sameColumn ? layout.bend() : (end - left.getMaxX()) / 2;
        CubicCurve2D whole = new CubicCurve2D.Double(
                left.getMaxX(),
                left.getCenterY(),
                left.getMaxX() + bend,
                left.getCenterY(),
                sameColumn ? end + bend : end - bend,
                right.getCenterY(),
                end,
                right.getCenterY());
        CutCurve.within(
                        whole,
                        layout.top(network.band().first()),
                        layout.top(network.band().end()))
                .ifPresent(graphics::draw);
    }

    private static void box(Graphics2D graphics, NetworkLayout.Place place) {
        Rectangle2D box = place.box();
        boolean flagged = place.node().flagged();
        graphics.setPaint(Ink.PAPER.color());
        graphics.fill(box);
        graphics.setPaint((flagged ? Ink.ALERT : Ink.ZERO).color());
        graphics.setStroke(flagged ? FLAGGED : THIN);
        graphics.draw(box);
        graphics.setPaint(Ink.TEXT.color());
        double y = box.getCenterY() - place.lines().size() * NetworkLayout.LINE / 2 + NetworkLayout.LINE * 0.78;
        for (String line : place.lines()) {
            graphics.drawString(line, (float) (box.getX() + NetworkLayout.INSET), (float) y);
            y += NetworkLayout.LINE;
        }
    }
}

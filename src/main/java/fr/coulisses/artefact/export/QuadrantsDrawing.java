package fr.coulisses.artefact.export;

import fr.coulisses.artefact.export.Quadrants.Mark;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// Draws numbered marks in their cells; those of one cell stand side by side, and beyond its room a last one says how
/// many more there are.
final class QuadrantsDrawing implements Drawing {

    private static final double LEFT = 44;
    private static final double TOP = 8;
    private static final double CELL_SHARE = 0.62;

    private final Quadrants quadrants;
    private final Canvas canvas;
    private final double cellWidth;
    private final double cellHeight;
    private final double size;

    QuadrantsDrawing(Quadrants quadrants, Canvas canvas) {
        this.quadrants = quadrants;
        this.canvas = canvas;
        this.cellWidth = (canvas.width() - LEFT - 8) / Quadrants.MOST;
        this.cellHeight = Math.max(cellWidth * CELL_SHARE, 4.0 * canvas.line());
        this.size = canvas.line() * 1.5;
    }

    @Override
    public int height() {
        return (int) Math.ceil(TOP + Quadrants.MOST * cellHeight + 3.0 * canvas.line());
    }

    @Override
    public void draw(Graphics2D graphics) {
        graphics.setFont(canvas.font());
        lines(graphics);
        names(graphics);
        axes(graphics);
        for (int across = 1; across <= Quadrants.MOST; across++) {
            for (int up = 1; up <= Quadrants.MOST; up++) {
                cell(graphics, across, up);
            }
        }
    }

    private void lines(Graphics2D graphics) {
        for (int i = 0; i <= Quadrants.MOST; i++) {
            boolean strong = i % 2 == 0;
            graphics.setPaint((strong ? Ink.ZERO : Ink.GRID).color());
            graphics.setStroke(new BasicStroke(strong ? 1.4f : 0.8f));
            double x = LEFT + i * cellWidth;
            double y = TOP + i * cellHeight;
            graphics.draw(new Line2D.Double(x, TOP, x, TOP + Quadrants.MOST * cellHeight));
            graphics.draw(new Line2D.Double(LEFT, y, LEFT + Quadrants.MOST * cellWidth, y));
        }
    }

    /// In the first line of each quadrant.
    private void names(Graphics2D graphics) {
        graphics.setPaint(Ink.TEXT.color());
        for (int i = 0; i < quadrants.names().size(); i++) {
            double x = LEFT + (i % 2) * 2 * cellWidth + 6;
            double y = TOP + Math.floorDiv(i, 2) * 2 * cellHeight + canvas.line();
            graphics.drawString(quadrants.names().get(i), (float) x, (float) y);
        }
    }

    private void axes(Graphics2D graphics) {
        double bottom = TOP + Quadrants.MOST * cellHeight;
        graphics.setPaint(Ink.TEXT.color());
        for (int i = 1; i <= Quadrants.MOST; i++) {
            String number = String.valueOf(i);
            double middle = LEFT + (i - 0.5) * cellWidth - canvas.widthOf(number) / 2;
            graphics.drawString(number, (float) middle, (float) (bottom + canvas.line()));
            graphics.drawString(
                    number, (float) (LEFT - 14), (float) (bottom - (i - 0.5) * cellHeight + canvas.line() * 0.3));
        }
        double room = Quadrants.MOST * cellWidth - canvas.widthOf(quadrants.across());
        graphics.drawString(quadrants.across(), (float) (LEFT + room / 2), (float) (bottom + 2.2 * canvas.line()));
        AffineTransform upright = graphics.getTransform();
        double height = Quadrants.MOST * cellHeight + canvas.widthOf(quadrants.up());
        graphics.translate(canvas.line(), TOP + height / 2);
        graphics.rotate(-Math.PI / 2);
        graphics.drawString(quadrants.up(), 0, 0);
        graphics.setTransform(upright);
    }

    private void cell(Graphics2D graphics, int across, int up) {
        List<Mark> marks = quadrants.marks().stream()
                .filter(mark -> mark.across() == across && mark.up() == up)
                .toList();
        double left = LEFT + (across - 1) * cellWidth + 6;
        double top = TOP + (Quadrants.MOST - up) * cellHeight + canvas.line() * 1.4;
        int perRow = Math.max(1, (int) ((cellWidth - 8) / (size + 4)));
        int rows = Math.max(1, (int) ((cellHeight - canvas.line() * 1.4) / (size + 3)));
        int room = perRow * rows;
        for (int i = 0; i < Math.min(marks.size(), room); i++) {
            boolean last = i == room - 1 && marks.size() > room;
            mark(
                    graphics,
                    last ? "+" + (marks.size() - room + 1) : marks.get(i).written(),
                    left + (i % perRow) * (size + 4),
                    top + Math.floorDiv(i, perRow) * (size + 3));
        }
    }

    private void mark(Graphics2D graphics, String written, double x, double y) {
        graphics.setPaint(Ink.BAR.color());
        double wide = Math.max(size, canvas.widthOf(written) + 8);
        graphics.fill(wide > size ? new Rectangle2D.Double(x, y, wide, size) : new Ellipse2D.Double(x, y, size, size));
        graphics.setPaint(Ink.PAPER.color());
        graphics.drawString(written, (float) (x + (wide - canvas.widthOf(written)) / 2), (float)
                (y + size / 2 + canvas.line() * 0.28));
    }
}

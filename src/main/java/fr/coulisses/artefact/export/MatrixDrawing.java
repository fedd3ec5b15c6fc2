package fr.coulisses.artefact.export;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// A grid of cells with the names of what stands in each, and the degrees beside and below it.
final class MatrixDrawing implements Drawing {

    private static final int MARGIN = 4;
    private static final int SIDE = 28;
    private static final double INSET = 3;
    private static final int LEAST_LINES = 2;

    private final Matrix matrix;
    private final Canvas canvas;

    MatrixDrawing(Matrix matrix, Canvas canvas) {
        this.matrix = matrix;
        this.canvas = canvas;
    }

    @Override
    public int height() {
        return top() + matrix.most() * cellHeight() + 2 * canvas.line() + 2 * MARGIN;
    }

    private int top() {
        return canvas.line() + 2 * MARGIN;
    }

    private double cellWidth() {
        return (canvas.width() - SIDE - MARGIN) / (double) matrix.most();
    }

    /// As high as the fullest cell needs.
    private int cellHeight() {
        int lines = LEAST_LINES;
        for (int across = 1; across <= matrix.most(); across++) {
            for (int up = 1; up <= matrix.most(); up++) {
                lines = Math.max(lines, lines(across, up).size());
            }
        }
        return (lines + 1) * canvas.line();
    }

    @Override
    public void draw(Graphics2D graphics) {
        graphics.setFont(canvas.font());
        write(graphics, matrix.up(), MARGIN, MARGIN);
        double bottom = top() + (double) matrix.most() * cellHeight();
        for (int degree = 1; degree <= matrix.most(); degree++) {
            String name = String.valueOf(degree);
            write(
                    graphics,
                    name,
                    SIDE / 2.0 - canvas.widthOf(name) / 2,
                    cell(1, degree).getCenterY() - canvas.line() / 2.0);
            write(graphics, name, cell(degree, 1).getCenterX() - canvas.widthOf(name) / 2, bottom + MARGIN);
            for (int up = 1; up <= matrix.most(); up++) {
                drawCell(graphics, degree, up);
            }
        }
        write(
                graphics,
                matrix.across(),
                canvas.width() - MARGIN - canvas.widthOf(matrix.across()),
                bottom + MARGIN + canvas.line());
    }

    private void drawCell(Graphics2D graphics, int across, int up) {
        Rectangle2D cell = cell(across, up);
        graphics.setStroke(new BasicStroke(1f));
        graphics.setPaint(Ink.ZERO.color());
        graphics.draw(cell);
        if (across * up >= matrix.marked()) {
            graphics.setStroke(new BasicStroke(2.4f));
            graphics.setPaint(Ink.ALERT.color());
            graphics.draw(new Rectangle2D.Double(
                    cell.getX() + INSET,
                    cell.getY() + INSET,
                    cell.getWidth() - 2 * INSET,
                    cell.getHeight() - 2 * INSET));
        }
        List<String> lines = lines(across, up);
        double y = cell.getCenterY() - lines.size() * canvas.line() / 2.0;
        for (String line : lines) {
            write(graphics, line, cell.getCenterX() - canvas.widthOf(line) / 2, y);
            y += canvas.line();
        }
    }

    private Rectangle2D cell(int across, int up) {
        return new Rectangle2D.Double(
                SIDE + (across - 1) * cellWidth(),
                top() + (double) (matrix.most() - up) * cellHeight(),
                cellWidth(),
                cellHeight());
    }

    /// The names in a cell, as many on a line as fit.
    private List<String> lines(int across, int up) {
        List<String> lines = new ArrayList<>();
        double room = cellWidth() - 6 * INSET;
        for (Matrix.Item item : matrix.items()) {
            if (item.across() != across || item.up() != up) {
                continue;
            }
            String longer = lines.isEmpty() ? "" : lines.getLast() + ", " + item.name();
            if (!longer.isEmpty() && canvas.widthOf(longer) <= room) {
                lines.set(lines.size() - 1, longer);
            } else {
                lines.add(item.name());
            }
        }
        return lines;
    }

    private void write(Graphics2D graphics, String text, double x, double top) {
        graphics.setPaint(Ink.TEXT.color());
        graphics.drawString(text, (float) x, (float) (top + canvas.line() * 0.78));
    }
}

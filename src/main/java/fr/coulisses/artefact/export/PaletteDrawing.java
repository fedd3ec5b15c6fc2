package fr.coulisses.artefact.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;

/// Fields of colour with their names below, then fields with a text in them, as many beside each other as fit.
final class PaletteDrawing implements Drawing {

    private static final int GAP = 12;
    private static final int SWATCH_WIDTH = 112;
    private static final int SWATCH_HEIGHT = 56;
    private static final int SAMPLE_WIDTH = 260;
    private static final int PAD = 10;

    private final Palette palette;
    private final Canvas canvas;

    PaletteDrawing(Palette palette, Canvas canvas) {
        this.palette = palette;
        this.canvas = canvas;
    }

    @Override
    public int height() {
        return swatchesHeight() + rows(palette.samples(), SAMPLE_WIDTH) * sampleHeight();
    }

    private int swatchesHeight() {
        return rows(palette.swatches(), SWATCH_WIDTH) * swatchHeight();
    }

    private int swatchHeight() {
        return SWATCH_HEIGHT + 2 * canvas.line() + GAP;
    }

    private int sampleHeight() {
        return 3 * canvas.line() + 2 * PAD + GAP;
    }

    private int beside(int least) {
        return Math.max(1, (canvas.width() + GAP) / (least + GAP));
    }

    private int rows(List<?> fields, int least) {
        return Math.ceilDiv(fields.size(), beside(least));
    }

    private double width(int least) {
        int beside = beside(least);
        return (canvas.width() - (beside - 1.0) * GAP) / beside;
    }

    @Override
    public void draw(Graphics2D graphics) {
        graphics.setFont(canvas.font());
        graphics.setStroke(new BasicStroke(1f));
        for (int i = 0; i < palette.swatches().size(); i++) {
            draw(graphics, palette.swatches().get(i), place(i, SWATCH_WIDTH, 0, swatchHeight(), SWATCH_HEIGHT));
        }
        for (int i = 0; i < palette.samples().size(); i++) {
            draw(
                    graphics,
                    palette.samples().get(i),
                    place(i, SAMPLE_WIDTH, swatchesHeight(), sampleHeight(), canvas.line() * 2 + 2 * PAD));
        }
    }

    /// The field of the one so far in a list, whose rows are so high.
    private Rectangle2D place(int at, int least, int top, int rowHeight, int height) {
        int beside = beside(least);
        double width = width(least);
        return new Rectangle2D.Double(
                0.5 + at % beside * (width + GAP), top + 0.5 + (double) (at / beside) * rowHeight, width - 1, height);
    }

    private void draw(Graphics2D graphics, Palette.Swatch swatch, Rectangle2D field) {
        fill(graphics, field, swatch.rgb());
        write(graphics, swatch.name(), field.getX(), field.getMaxY(), field.getWidth());
        write(graphics, swatch.code(), field.getX(), field.getMaxY() + canvas.line(), field.getWidth());
    }

    private void draw(Graphics2D graphics, Palette.Sample sample, Rectangle2D field) {
        fill(graphics, field, sample.ground());
        double top = field.getY() + PAD;
        for (String line : WrappedText.lines(sample.words(), canvas, field.getWidth() - 2 * PAD, 2)) {
            write(graphics, line, exact(sample.text()), field.getX() + PAD, top, field.getWidth() - 2 * PAD);
            top += canvas.line();
        }
        write(graphics, sample.verdict(), field.getX(), field.getMaxY(), field.getWidth());
    }

    private static void fill(Graphics2D graphics, Rectangle2D field, int rgb) {
        graphics.setPaint(exact(rgb));
        graphics.fill(field);
        graphics.setPaint(Ink.ZERO.color());
        graphics.draw(field);
    }

    private void write(Graphics2D graphics, String text, double x, double top, double room) {
        write(graphics, text, Ink.TEXT.color(), x, top, room);
    }

    private void write(Graphics2D graphics, String text, Color color, double x, double top, double room) {
        graphics.setPaint(color);
        for (String line : WrappedText.lines(text, canvas, room, 1)) {
            graphics.drawString(line, (float) x, (float) (top + canvas.line() * 0.78));
        }
    }

    /// A colour as it is: one that is an ink of charts too, white for one, would be another on a dark page. Nobody sees
    /// that its blue is one step off.
    private static Color exact(int rgb) {
        Color color = new Color(rgb);
        return Arrays.stream(Ink.values()).anyMatch(ink -> ink.color().equals(color)) ? new Color(rgb ^ 1) : color;
    }
}

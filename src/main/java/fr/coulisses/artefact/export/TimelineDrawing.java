package fr.coulisses.artefact.export;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Names on the left, months above, a bar for each task. One for large paper is laid out on a sheet of its own width
/// and
/// scaled to the canvas; one for a page is laid out for the canvas.
final class TimelineDrawing implements Drawing {

    private static final int LARGE = 1600;
    private static final double LARGE_NAMES = 0.2375;
    private static final double PAGE_NAMES = 0.34;
    private static final double PAGE_SCALE = 1.25;
    private static final int HEAD = 30;
    private static final int ROW = 22;
    private static final int BAR = 11;
    private static final float TEXT = 12.5f;

    private final Timeline timeline;
    private final int width;
    private final int names;
    private final double scale;
    private final double day;

    TimelineDrawing(Timeline timeline, Canvas canvas) {
        this.timeline = timeline;
        boolean large = timeline.sheet() == Timeline.Sheet.LARGE_PAPER;
        this.width = large ? LARGE : (int) (canvas.width() * PAGE_SCALE);
        this.names = (int) (width * (large ? LARGE_NAMES : PAGE_NAMES));
        this.scale = canvas.width() / (double) width;
        this.day = (width - names - 10.0) / (ChronoUnit.DAYS.between(timeline.from(), timeline.to()) + 1);
    }

    @Override
    public int height() {
        return (int) Math.ceil((HEAD + ROW * timeline.rows().size() + 6) * scale);
    }

    @Override
    public void draw(Graphics2D graphics) {
        AffineTransform before = graphics.getTransform();
        graphics.scale(scale, scale);
        graphics.setFont(Typeface.regular(TEXT));
        months(graphics);
        for (int i = 0; i < timeline.rows().size(); i++) {
            row(graphics, timeline.rows().get(i), i);
        }
        graphics.setStroke(new BasicStroke(1f));
        graphics.setPaint(Ink.ZERO.color());
        timeline.links().forEach(link -> link(graphics, link));
        mark(graphics, timeline.marked());
        graphics.setTransform(before);
    }

    private void months(Graphics2D graphics) {
        DateTimeFormatter named = DateTimeFormatter.ofPattern("MMM yy", timeline.language());
        int bottom = HEAD + ROW * timeline.rows().size();
        double free = 0;
        graphics.setStroke(new BasicStroke(0.7f));
        for (LocalDate month = timeline.from().withDayOfMonth(1);
                !month.isAfter(timeline.to());
                month = month.plusMonths(1)) {
            double x = Math.max(names, x(month));
            graphics.setPaint(Ink.GRID.color());
            graphics.draw(new Line2D.Double(x, HEAD - 8, x, bottom));
            String name = named.format(month);
            if (x >= free && x + 3 + Typeface.width(name, TEXT) <= width) {
                graphics.setPaint(Ink.TEXT.color());
                graphics.drawString(name, (float) x + 3, HEAD - 10);
                free = x + Typeface.width(name, TEXT) + 8;
            }
        }
    }

    private void row(Graphics2D graphics, Timeline.Row row, int index) {
        int top = HEAD + index * ROW;
        boolean group = row.shape() == Timeline.Shape.GROUP;
        graphics.setPaint(group ? Ink.BAR.color() : Ink.TEXT.color());
        graphics.drawString(shortened(row.name(), names - (group ? 12 : 28)), group ? 2 : 16, top + 15);
        graphics.setPaint(Ink.GRID.color());
        graphics.setStroke(new BasicStroke(0.4f));
        graphics.draw(new Line2D.Double(0, top + ROW, width, top + ROW));
        if (group) {
            return;
        }
        double left = x(row.start());
        double right = x(row.end().plusDays(1));
        Timeline.Days agreed = row.agreed();
        if (agreed != null) {
            graphics.setPaint(Ink.ZERO.color());
            graphics.fill(new Rectangle2D.Double(
                    x(agreed.start()), top + 17, Math.max(2, x(agreed.end().plusDays(1)) - x(agreed.start())), 2.5));
        }
        if (row.shape() == Timeline.Shape.MILESTONE || row.shape() == Timeline.Shape.DEADLINE) {
            milestone(graphics, (left + right) / 2, top + 10.0, row.shape() == Timeline.Shape.DEADLINE);
            return;
        }
        bar(graphics, row, top + 5.0, left, right);
    }

    private static void bar(Graphics2D graphics, Timeline.Row row, double top, double left, double right) {
        double width = Math.max(2, right - left);
        Rectangle2D whole = new Rectangle2D.Double(left, top, width, BAR);
        graphics.setPaint(Ink.GRID.color());
        graphics.fill(whole);
        graphics.setPaint(Ink.BAR.color());
        graphics.fill(new Rectangle2D.Double(left, top, width * row.progress() / 100, BAR));
        boolean critical = row.shape() == Timeline.Shape.CRITICAL;
        graphics.setPaint(critical ? Ink.ALERT.color() : Ink.BAR.color());
        graphics.setStroke(new BasicStroke(critical ? 2.4f : 0.9f));
        graphics.draw(whole);
    }

    private static void milestone(Graphics2D graphics, double x, double y, boolean legal) {
        int middle = (int) Math.round(x);
        int height = (int) Math.round(y);
        Polygon diamond = new Polygon(
                new int[] {middle, middle + 7, middle, middle - 7},
                new int[] {height - 7, height, height + 7, height},
                4);
        graphics.setPaint(legal ? Ink.ALERT.color() : Ink.LINE.color());
        graphics.fill(diamond);
        if (legal) {
            graphics.drawString("§", middle + 10f, height + 5f);
        }
    }

    private void link(Graphics2D graphics, Timeline.Link link) {
        double x1 = x(timeline.rows().get(link.from()).end().plusDays(1));
        double y1 = HEAD + link.from() * (double) ROW + 10;
        double x2 = x(timeline.rows().get(link.to()).start());
        double y2 = HEAD + link.to() * (double) ROW + 10;
        double turn = Math.max(x1 + 4, x2 - 6);
        Path2D path = new Path2D.Double();
        path.moveTo(x1, y1);
        path.lineTo(turn, y1);
        path.lineTo(turn, y2);
        path.lineTo(x2, y2);
        graphics.draw(path);
        Path2D head = new Path2D.Double();
        double back = turn > x2 ? 4 : -4;
        head.moveTo(x2, y2);
        head.lineTo(x2 + back, y2 - 3);
        head.lineTo(x2 + back, y2 + 3);
        head.closePath();
        graphics.fill(head);
    }

    private void mark(Graphics2D graphics, @Nullable LocalDate marked) {
        if (marked == null || marked.isBefore(timeline.from()) || marked.isAfter(timeline.to())) {
            return;
        }
        graphics.setPaint(Ink.OUT.color());
        graphics.setStroke(
                new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {5, 3}, 0f));
        graphics.draw(new Line2D.Double(
                x(marked),
                HEAD - 8,
                x(marked),
                HEAD + ROW * (double) timeline.rows().size()));
    }

    private double x(LocalDate date) {
        return names + ChronoUnit.DAYS.between(timeline.from(), date) * day;
    }

    /// A name that fits, cut at its end where it does not.
    private static String shortened(String name, int room) {
        if (Typeface.width(name, TEXT) <= room) {
            return name;
        }
        int length = name.length();
        while (length > 1 && Typeface.width(name.substring(0, length) + "…", TEXT) > room) {
            length = name.offsetByCodePoints(length, -1);
        }
        return name.substring(0, length) + "…";
    }
}

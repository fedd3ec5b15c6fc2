package fr.coulisses.artefact.export;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The root as a band, and under it a column of boxes for each level, the deepest the widest; where there is no room
/// for columns, each box stands under the one above it, indented.
final class TreeDrawing implements Drawing {

    private static final double EDGE = 1.5;
    private static final double PAD = 5;
    private static final double GAP = 5;
    /// Between two columns, where the lines run.
    private static final double LINK = 22;
    private static final double INDENT = 16;
    private static final double TRUNK = 8;
    private static final int MOST_LINES = 12;

    private final Canvas canvas;
    private final boolean inColumns;
    private final int columns;
    private final List<Box> boxes = new ArrayList<>();
    private final int height;

    /// A box that is placed.
    ///
    /// @param depth 0 for the root
    private record Box(
            List<String> lines,
            int depth,
            Rectangle2D.Double at,
            @Nullable Box above) {}

    TreeDrawing(Tree tree, Canvas canvas) {
        this.canvas = canvas;
        this.inColumns = canvas == Canvas.WIDE;
        this.columns = depth(tree.root()) - 1;
        this.height = (int) Math.ceil(place(tree.root(), 0, EDGE, null) + EDGE);
    }

    @Override
    public int height() {
        return height;
    }

    private static int depth(Tree.Node node) {
        return 1 + node.children().stream().mapToInt(TreeDrawing::depth).max().orElse(0);
    }

    /// @return where the boxes of the node end
    private double place(Tree.Node node, int depth, double top, @Nullable Box above) {
        double own = ownHeight(node, depth);
        boolean childrenBeside = inColumns && depth > 0;
        double whole = childrenBeside ? wholeHeight(node, depth) : own;
        Box box = new Box(
                lines(node, depth),
                depth,
                new Rectangle2D.Double(left(depth), top + (whole - own) / 2, width(depth), own),
                above);
        boxes.add(box);
        double bottom = childrenBeside ? top : top + own;
        boolean apart = !childrenBeside;
        for (Tree.Node child : node.children()) {
            bottom = place(child, depth + 1, apart ? bottom + gap(child) : bottom, box);
            apart = true;
        }
        return Math.max(bottom, top + whole);
    }

    /// As high as the box or as what stands beside it.
    private double wholeHeight(Tree.Node node, int depth) {
        double beside = 0;
        for (Tree.Node child : node.children()) {
            beside += (beside == 0 ? 0 : gap(child)) + wholeHeight(child, depth + 1);
        }
        return Math.max(ownHeight(node, depth), beside);
    }

    /// What has children of its own stands a little apart.
    private static double gap(Tree.Node node) {
        return node.children().isEmpty() ? GAP : 2 * GAP;
    }

    private double ownHeight(Tree.Node node, int depth) {
        return lines(node, depth).size() * (double) canvas.line() + 2 * PAD;
    }

    private List<String> lines(Tree.Node node, int depth) {
        return WrappedText.lines(node.text(), canvas, width(depth) - 2 * PAD, MOST_LINES);
    }

    private double left(int depth) {
        if (!inColumns) {
            return EDGE + depth * INDENT;
        }
        double left = EDGE;
        for (int column = 1; column <= depth; column++) {
            left += LINK + (column > 1 ? width(column - 1) : 0);
        }
        return left;
    }

    private double width(int depth) {
        if (depth == 0) {
            return canvas.width() - 2 * EDGE;
        }
        if (!inColumns) {
            return canvas.width() - EDGE - left(depth);
        }
        // Shares of 2, 3, 4…: the deeper, the longer the texts.
        double shares = columns * (columns + 3) / 2.0;
        return (canvas.width() - 2 * EDGE - columns * LINK) * (depth + 1) / shares;
    }

    @Override
    public void draw(Graphics2D graphics) {
        graphics.setFont(canvas.font());
        boxes.forEach(box -> link(graphics, box));
        boxes.forEach(box -> draw(graphics, box));
    }

    private void link(Graphics2D graphics, Box box) {
        Box above = box.above();
        if (above == null) {
            return;
        }
        Path2D line = new Path2D.Double();
        double middle = box.at().getCenterY();
        if (inColumns && above.depth() > 0) {
            double turn = above.at().getMaxX() + LINK / 2;
            line.moveTo(above.at().getMaxX(), above.at().getCenterY());
            line.lineTo(turn, above.at().getCenterY());
            line.lineTo(turn, middle);
        } else {
            line.moveTo(above.at().getX() + TRUNK, above.at().getMaxY());
            line.lineTo(above.at().getX() + TRUNK, middle);
        }
        line.lineTo(box.at().getX(), middle);
        graphics.setStroke(new BasicStroke(1.2f));
        graphics.setPaint(Ink.ZERO.color());
        graphics.draw(line);
    }

    /// The root is filled, what bears others has a strong frame, what ends the tree a thin one.
    private void draw(Graphics2D graphics, Box box) {
        boolean root = box.depth() == 0;
        graphics.setPaint((root ? Ink.BAR : Ink.PAPER).color());
        graphics.fill(box.at());
        graphics.setPaint(Ink.BAR.color());
        graphics.setStroke(new BasicStroke(box.depth() < columns ? 2f : 0.8f));
        graphics.draw(box.at());
        graphics.setPaint((root ? Ink.PAPER : Ink.TEXT).color());
        double y = box.at().getY() + PAD;
        for (String line : box.lines()) {
            graphics.drawString(line, (float) (box.at().getX() + PAD), (float) (y + canvas.line() * 0.78));
            y += canvas.line();
        }
    }
}

package fr.coulisses.artefact.export;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where the boxes of a network stand, on a sheet of its own width that is scaled to the canvas: it is made for large
/// paper. The more columns there are, the narrower the boxes, so that letters stay as large; a short column is spread
/// over the whole height, which keeps near each other what belongs together.
final class NetworkLayout {

    static final double HEAD = 30;
    static final double LINE = 15;
    static final double INSET = 7;
    static final float TEXT = 12f;

    private static final double BOX = 196;
    private static final double BETWEEN = 64;
    /// Between two columns where there are many.
    private static final double CLOSE = 40;

    private static final double LEAST_WIDTH = 1000;
    /// On A3, letters are seven points high.
    private static final double MOST_WIDTH = 1760;

    private static final double EDGE = 1;
    private static final double GAP = 10;
    private static final int LEAST_LINES = 2;
    private static final int MOST_LINES = 4;

    private final Network network;
    private final double width;
    private final double box;
    private final double step;
    private final double height;
    private final Map<String, Place> places = new LinkedHashMap<>();

    /// A box in its place.
    ///
    /// @param row from 0, of the whole
    /// @param lines what is written in it
    record Place(Network.Node node, int row, Rectangle2D box, List<String> lines) {}

    NetworkLayout(Network network) {
        this.network = network;
        int columns = Math.max(1, network.columns().size());
        double wished = columns * BOX + (columns - 1) * BETWEEN + 2 * EDGE;
        width = Math.clamp(wished, LEAST_WIDTH, MOST_WIDTH);
        box = wished <= MOST_WIDTH ? BOX : (width - 2 * EDGE - (columns - 1) * CLOSE) / columns;
        step = columns == 1 ? 0 : (width - 2 * EDGE - box) / (columns - 1);
        Map<String, List<String>> texts = new HashMap<>();
        network.columns().forEach(column -> column.nodes().forEach(node -> texts.put(node.id(), lines(node))));
        int most = texts.values().stream().mapToInt(List::size).max().orElse(0);
        height = Math.max(LEAST_LINES, most) * LINE + 8;
        for (int column = 0; column < network.columns().size(); column++) {
            place(network.columns().get(column).nodes(), left(column), texts);
        }
    }

    private void place(List<Network.Node> nodes, double left, Map<String, List<String>> texts) {
        for (int i = 0; i < nodes.size(); i++) {
            Network.Node node = nodes.get(i);
            int row = (2 * i + 1) * network.rows() / (2 * nodes.size());
            places.put(
                    node.id(),
                    new Place(
                            node,
                            row,
                            new Rectangle2D.Double(left, top(row) + GAP / 2, box, height),
                            texts.getOrDefault(node.id(), List.of())));
        }
    }

    private List<String> lines(Network.Node node) {
        return WrappedText.lines(
                (node.flagged() ? "! " : "") + node.label(),
                text -> Typeface.width(text, TEXT),
                box - 2 * INSET,
                MOST_LINES);
    }

    double width() {
        return width;
    }

    /// How high a part of it is with the heads of the columns.
    double height(Network.Band band) {
        return HEAD + band.rows() * row();
    }

    private double row() {
        return height + GAP;
    }

    /// Where a row begins, above its box.
    double top(int row) {
        return HEAD + row * row();
    }

    /// Where a column begins.
    double left(int column) {
        return EDGE + column * step;
    }

    /// The room for the curve between a box and the next one of the same column.
    double bend() {
        return (step == 0 ? CLOSE : step - box) * 0.6;
    }

    /// Nothing for a node that is not there.
    @Nullable
    Place place(String id) {
        return places.get(id);
    }

    List<Place> places(Network.Band band) {
        return places.values().stream().filter(place -> band.holds(place.row())).toList();
    }

    /// How many rows a picture has room for.
    ///
    /// @param ratio its height for a width of 1
    int rowsWithin(double ratio) {
        return Math.max(1, (int) ((width * ratio - HEAD) / row()));
    }
}

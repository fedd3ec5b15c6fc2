package fr.coulisses.artefact.export;

import java.util.ArrayList;
import java.util.List;

/// Boxes in columns, and curves between those that belong together.
///
/// @param columns from left to right, none of them empty
/// @param links between nodes of any two columns; those that name no node are not drawn
/// @param band the rows that are drawn, all of them or those of one sheet of several
public record Network(String title, List<Column> columns, List<Link> links, Band band) implements Diagram {

    public Network {
        columns = List.copyOf(columns);
        links = List.copyOf(links);
    }

    /// The whole in one piece.
    public Network(String title, List<Column> columns, List<Link> links) {
        this(title, columns, links, new Band(0, rows(columns)));
    }

    /// One column under its name.
    public record Column(String name, List<Node> nodes) {
        public Column {
            nodes = List.copyOf(nodes);
        }
    }

    /// One box.
    ///
    /// @param id by which links name it
    /// @param flagged whether something is wrong with it: it then has a sign and a border of its own
    public record Node(String id, String label, boolean flagged) {}

    /// A curve from one box to another.
    public record Link(String from, String to) {}

    /// Some rows of the whole.
    ///
    /// @param first from 0
    /// @param rows how many
    public record Band(int first, int rows) {
        public int end() {
            return first + rows;
        }

        boolean holds(int row) {
            return row >= first && row < end();
        }
    }

    /// How many boxes the longest column has.
    public int rows() {
        return rows(columns);
    }

    private static int rows(List<Column> columns) {
        return columns.stream().mapToInt(column -> column.nodes().size()).max().orElse(0);
    }

    /// The whole cut into bands that fit a sheet, from top to bottom. Each has the heads of all columns; put below each
    /// other they are the whole, with curves that go on from one to the next.
    ///
    /// @param ratio how high the room for a picture on a sheet is, for a width of 1
    public List<Band> bands(double ratio) {
        int most = new NetworkLayout(this).rowsWithin(ratio);
        List<Band> bands = new ArrayList<>();
        for (int first = 0; first < rows(); first += most) {
            bands.add(new Band(first, Math.min(most, rows() - first)));
        }
        return bands;
    }

    /// The same under another title, of which only a band is drawn.
    public Network part(String name, Band part) {
        return new Network(name, columns, links, part);
    }
}

package fr.coulisses.artefact.export;

import java.util.List;

/// Boxes in columns, and curves between those that belong together.
///
/// @param columns from left to right, none of them empty
/// @param links between nodes of any two columns; those that name no node are not drawn
public record Network(String title, List<Column> columns, List<Link> links) implements Diagram {

    public Network {
        columns = List.copyOf(columns);
        links = List.copyOf(links);
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

    /// How many boxes the longest column has.
    public int rows() {
        return columns.stream().mapToInt(column -> column.nodes().size()).max().orElse(0);
    }
}

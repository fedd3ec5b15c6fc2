package fr.coulisses.kinds.objectives;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The tree of objectives with its numbers: 1, 1.1, 1.1.1.
///
/// @param orientations the nodes under the purpose
/// @param loose objectives that no row above them claims: what they were under is gone
public record NumberedTree(String purpose, List<Node> orientations, List<Node> loose) {

    public static final NumberedTree EMPTY = new NumberedTree("", List.of(), List.of());

    /// The number of what stands nowhere.
    private static final String NOWHERE = "–";

    public NumberedTree {
        orientations = List.copyOf(orientations);
        loose = List.copyOf(loose);
    }

    /// A row of the tree.
    ///
    /// @param id of the row
    /// @param text what it says; may be empty
    /// @param needs the ids of the needs it answers
    public record Node(Level level, String id, String number, String text, List<String> needs, List<Node> children) {

        public Node {
            needs = List.copyOf(needs);
            children = List.copyOf(children);
        }

        /// Its place in the content.
        public String place() {
            return level.list() + "/" + id;
        }

        /// It and everything under it, as one reads a tree.
        Stream<Node> all() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Node::all));
        }
    }

    public static NumberedTree of(Objectives objectives) {
        List<Node> orientations = new ArrayList<>();
        for (Orientation row : objectives.orientations()) {
            String number = String.valueOf(orientations.size() + 1);
            orientations.add(new Node(
                    Level.ORIENTATION,
                    row.id(),
                    number,
                    row.title(),
                    List.of(),
                    general(objectives, objectives.under(row), number + ".")));
        }
        List<Node> loose = new ArrayList<>();
        objectives.general().stream()
                .filter(row -> objectives.orientation(row.orientation()).isEmpty())
                .forEach(row -> loose.addAll(general(objectives, List.of(row), "")));
        objectives.operational().stream()
                .filter(row -> objectives.general(row.general()).isEmpty())
                .forEach(row -> loose.addAll(operational(List.of(row), "")));
        return new NumberedTree(objectives.purpose(), orientations, loose);
    }

    private static List<Node> general(Objectives objectives, List<GeneralObjective> rows, String above) {
        List<Node> nodes = new ArrayList<>();
        for (GeneralObjective row : rows) {
            String number = above.isEmpty() ? NOWHERE : above + (nodes.size() + 1);
            nodes.add(new Node(
                    Level.GENERAL,
                    row.id(),
                    number,
                    row.wording(),
                    row.needs(),
                    operational(objectives.under(row), above.isEmpty() ? "" : number + ".")));
        }
        return nodes;
    }

    private static List<Node> operational(List<OperationalObjective> rows, String above) {
        List<Node> nodes = new ArrayList<>();
        for (OperationalObjective row : rows) {
            nodes.add(new Node(
                    Level.OPERATIONAL,
                    row.id(),
                    above.isEmpty() ? NOWHERE : above + (nodes.size() + 1),
                    row.title(),
                    row.needs(),
                    List.of()));
        }
        return nodes;
    }

    /// All nodes, as one reads a tree, what stands nowhere last.
    public Stream<Node> all() {
        return Stream.concat(orientations.stream(), loose.stream()).flatMap(Node::all);
    }

    /// The objectives that answer a need.
    public List<Node> answering(String need) {
        return all().filter(node -> node.needs().contains(need)).toList();
    }
}

package fr.coulisses.artefact.export;

import java.util.ArrayList;
import java.util.List;

/// Boxes of text under boxes of text. The root stands above all, what is under it beside it, level by level.
public record Tree(String title, Node root) implements Diagram {

    /// As high as a page of A4 leaves it, with a heading and its title above, in pixels of the wide canvas.
    static final int PAGE = 900;

    /// A box and what stands under it.
    public record Node(String text, List<Node> children) {
        public Node {
            children = List.copyOf(children);
        }

        public Node(String text) {
            this(text, List.of());
        }
    }

    /// Whether it is drawn on one page of a printed document.
    public boolean fitsOnAPage() {
        return height(root) <= PAGE;
    }

    /// The same tree as pictures that each fit on a page, numbered when there are several: each repeats the boxes
    /// above what it goes on with.
    public List<Tree> pages() {
        List<Node> parts = parts(root, List.of());
        List<Tree> pages = new ArrayList<>();
        for (Node part : parts) {
            String number = " (" + (pages.size() + 1) + "/" + parts.size() + ")";
            pages.add(new Tree(parts.size() == 1 ? title : title + number, part));
        }
        return pages;
    }

    /// @param above the texts of the boxes above the node, from the root down
    private static List<Node> parts(Node node, List<String> above) {
        if (height(under(above, node)) <= PAGE || node.children().isEmpty()) {
            return List.of(under(above, node));
        }
        List<String> path = new ArrayList<>(above);
        path.add(node.text());
        List<Node> parts = new ArrayList<>();
        List<Node> together = new ArrayList<>();
        for (Node child : node.children()) {
            List<Node> more = new ArrayList<>(together);
            more.add(child);
            if (height(under(above, new Node(node.text(), more))) <= PAGE) {
                together = more;
                continue;
            }
            if (!together.isEmpty()) {
                parts.add(under(above, new Node(node.text(), together)));
            }
            together = new ArrayList<>();
            if (height(under(path, child)) <= PAGE) {
                together.add(child);
            } else {
                parts.addAll(parts(child, path));
            }
        }
        if (!together.isEmpty()) {
            parts.add(under(above, new Node(node.text(), together)));
        }
        return parts;
    }

    private static Node under(List<String> above, Node node) {
        Node whole = node;
        for (String text : above.reversed()) {
            whole = new Node(text, List.of(whole));
        }
        return whole;
    }

    private static int height(Node root) {
        return new TreeDrawing(new Tree("", root), Canvas.WIDE).height();
    }
}

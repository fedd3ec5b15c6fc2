package fr.coulisses.kinds.objectives;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.artefact.export.Block.Weight;
import fr.coulisses.artefact.export.Tree;
import fr.coulisses.kinds.objectives.NumberedTree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tree as pictures, each with the outline of what it shows: the whole on one page where it fits, or else the
/// general objectives on one, and each orientation on its own.
record TreePictures(NumberedTree tree, Wording wording) {

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Tree whole = picture(wording.text("objectives.picture"), purpose(), tree.orientations(), Level.OPERATIONAL);
        if (whole.fitsOnAPage()) {
            blocks.add(new Block.Chart(whole, outline(whole)));
        } else {
            add(
                    blocks,
                    picture(wording.text("objectives.picture.general"), purpose(), tree.orientations(), Level.GENERAL));
            for (Node orientation : tree.orientations()) {
                String title = wording.text("objectives.picture.orientation", orientation.number());
                add(blocks, picture(title, said(orientation), orientation.children(), Level.OPERATIONAL));
            }
        }
        if (!tree.loose().isEmpty()) {
            blocks.add(table(
                    "objectives.table.loose",
                    tree.loose().stream().flatMap(Node::all).map(this::row)));
        }
        return blocks;
    }

    private void add(List<Block> blocks, Tree picture) {
        picture.pages().forEach(page -> blocks.add(new Block.Chart(page, outline(page))));
    }

    private Tree picture(String title, String root, List<Node> nodes, Level deepest) {
        return new Tree(title, new Tree.Node(root, boxes(nodes, deepest)));
    }

    private List<Tree.Node> boxes(List<Node> nodes, Level deepest) {
        return nodes.stream()
                .filter(node -> node.level().compareTo(deepest) <= 0)
                .map(node -> new Tree.Node(said(node), boxes(node.children(), deepest)))
                .toList();
    }

    private String purpose() {
        return tree.purpose().isBlank() ? wording.text("objectives.toWrite") : tree.purpose();
    }

    private String said(Node node) {
        return node.number() + " " + text(node);
    }

    private String text(Node node) {
        return node.text().isBlank() ? wording.text("objectives.unnamed") : node.text();
    }

    /// What a picture shows, in words: its boxes are known by their numbers.
    private Block.Table outline(Tree picture) {
        Set<String> shown = texts(picture.root()).collect(Collectors.toSet());
        Stream<Row> purpose = picture.root().text().equals(purpose())
                ? Stream.of(new Row(List.of("", purpose(), wording.text(Level.PURPOSE.labelKey())), Weight.TOTAL)
                        .at("purpose"))
                : Stream.empty();
        Stream<Row> rows = tree.orientations().stream()
                .flatMap(Node::all)
                .filter(node -> shown.contains(said(node)))
                .map(this::row);
        return table("objectives.table.outline", Stream.concat(purpose, rows));
    }

    private static Stream<String> texts(Tree.Node node) {
        return Stream.concat(Stream.of(node.text()), node.children().stream().flatMap(TreePictures::texts));
    }

    private Block.Table table(String caption, Stream<Row> rows) {
        return new Block.Table(
                wording.text(caption),
                List.of(
                        Column.text(wording.text("objectives.number"), 2),
                        Column.text(wording.text("objectives.wording"), 12),
                        Column.text(wording.text("objectives.level"), 4)),
                rows.toList());
    }

    private Row row(Node node) {
        return new Row(
                        List.of(
                                node.number(),
                                text(node),
                                wording.text(node.level().labelKey())),
                        node.level() == Level.ORIENTATION ? Weight.SUBTOTAL : Weight.PLAIN)
                .at(node.place());
    }
}

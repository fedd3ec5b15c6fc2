package fr.coulisses.kinds.objectives;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.thread.Citation;
import fr.coulisses.artefact.thread.KnotType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// The objectives as their readers get them: the note of intent alone first, then the tree as a picture, what each
/// level rests on, the logical framework, the answer to each need, and what was not kept.
final class ObjectivesDocument {

    private final Objectives objectives;
    private final Wording wording;
    private final NumberedTree tree;
    private final List<Block> blocks = new ArrayList<>();

    ObjectivesDocument(Objectives objectives, Wording wording) {
        this.objectives = objectives;
        this.wording = wording;
        this.tree = NumberedTree.of(objectives);
    }

    Document document() {
        intent();
        blocks.add(new Block.PageBreak());
        heading("tree");
        if (tree.all().findAny().isEmpty()) {
            titled("purpose", "purpose", objectives.purpose());
            blocks.add(new Block.Paragraph(wording.text("objectives.toWrite"), "orientations"));
        } else {
            blocks.addAll(new TreePictures(tree, wording).blocks());
        }
        heading("grounds");
        orientations();
        general();
        heading("framework");
        blocks.addAll(new LogicalFramework(objectives, tree, wording).blocks());
        heading("answers");
        blocks.add(NeedTable.of(objectives, wording::text)
                .<Block>map(table -> table)
                .orElseGet(() -> new Block.Paragraph(wording.text("objectives.needs.none"), "needs")));
        discarded();
        return new Document(
                wording.text("kind.objectives"),
                wording.project().title(),
                wording.language(),
                wording.mention(),
                blocks);
    }

    private void intent() {
        heading("intent");
        titled("intent.statement", "intent/statement", objectives.intent().statement());
        titled("intent.stance", "intent/stance", objectives.intent().stance());
        titled("intent.originality", "intent/originality", objectives.intent().originality());
        titled("intent.values", "intent/values", objectives.intent().values());
    }

    private void orientations() {
        table(
                "orientations",
                List.of(column("number", 1), column("orientation", 6), column("axis", 6)),
                objectives.orientations().stream()
                        .map(row -> Row.of(
                                        number(row.id()),
                                        row.title(),
                                        cited(KnotType.AXIS, List.of(row.axis()), "objectives.axis.none"))
                                .at("orientations/" + row.id()))
                        .toList());
    }

    private void general() {
        table(
                "general",
                List.of(column("number", 1), column("objective", 7), column("audiences", 5)),
                tree.all()
                        .filter(node -> node.level() == Level.GENERAL)
                        .flatMap(node -> objectives.general(node.id()).stream())
                        .map(row -> Row.of(
                                        number(row.id()),
                                        row.wording(),
                                        cited(KnotType.SEGMENT, row.segments(), "objectives.audiences.none"))
                                .at("general/" + row.id()))
                        .toList());
    }

    private void discarded() {
        heading("discarded");
        if (objectives.discarded().isEmpty()) {
            blocks.add(new Block.Paragraph(wording.text("objectives.discarded.none"), "discarded"));
            return;
        }
        table(
                "discarded",
                List.of(
                        Column.text(wording.text("objectives.field.discarded.title"), 5),
                        Column.text(wording.text("objectives.field.discarded.motive"), 8)),
                objectives.discarded().stream()
                        .map(row -> Row.of(row.title(), row.motive()).at("discarded/" + row.id()))
                        .toList());
    }

    private void table(String list, List<Column> columns, List<Row> rows) {
        blocks.add(
                rows.isEmpty()
                        ? new Block.Paragraph(wording.text("objectives.toWrite"), list)
                        : new Block.Table(wording.text("objectives.table." + list), columns, rows));
    }

    private Column column(String name, int share) {
        return Column.text(wording.text("objectives." + name), share);
    }

    private String number(String id) {
        return tree.all()
                .filter(node -> node.id().equals(id))
                .map(NumberedTree.Node::number)
                .findFirst()
                .orElse("");
    }

    private String cited(KnotType type, Collection<String> ids, String none) {
        String words = objectives.cited(type, ids).stream().map(Citation::label).collect(Collectors.joining("\n"));
        return words.isEmpty() ? wording.text(none) : words;
    }

    private void heading(String section) {
        blocks.add(new Block.Heading(1, wording.text("objectives.section." + section)));
    }

    private void titled(String field, String place, String text) {
        blocks.add(new Block.Heading(2, wording.text("objectives.field." + field), place));
        blocks.add(new Block.Paragraph(text.isBlank() ? wording.text("objectives.toWrite") : text, place));
    }
}

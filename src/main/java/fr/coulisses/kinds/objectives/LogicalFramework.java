package fr.coulisses.kinds.objectives;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.kinds.objectives.NumberedTree.Node;
import fr.coulisses.shared.Formats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The logical framework (cadre logique): each operational objective with what measures it, and in a second table
/// what makes it specific, attainable and realistic.
record LogicalFramework(Objectives objectives, NumberedTree tree, Wording wording) {

    List<Block> blocks() {
        if (objectives.operational().isEmpty()) {
            return List.of(new Block.Paragraph(wording.text("objectives.toWrite"), "operational"));
        }
        return List.of(measured(), argued());
    }

    private Block.Table measured() {
        return new Block.Table(
                wording.text("objectives.table.framework"),
                List.of(
                        Column.text(wording.text("objectives.number"), 2),
                        Column.text(wording.text("objectives.objective"), 8),
                        Column.text(wording.text("objectives.indicator"), 6),
                        Column.number(field("target"), 3),
                        Column.text(field("unit"), 3),
                        Column.text(wording.text("objectives.due"), 4),
                        Column.text(field("responsible"), 4)),
                rows(
                        true,
                        row -> List.of(
                                text(row.title()),
                                row.indicator(),
                                target(row.target()),
                                row.unit(),
                                row.dueOn() == null ? "" : Formats.date(row.dueOn()),
                                row.responsible())));
    }

    private Block.Table argued() {
        return new Block.Table(
                wording.text("objectives.table.smart"),
                List.of(
                        Column.text(wording.text("objectives.number"), 2),
                        Column.text(field("specific"), 8),
                        Column.text(field("attainable"), 8),
                        Column.text(field("realistic"), 8)),
                rows(false, row -> List.of(row.specific(), row.attainable(), row.realistic())));
    }

    /// Those of each general objective, under it when it is named.
    private List<Row> rows(boolean named, Function<OperationalObjective, List<String>> cells) {
        Map<String, OperationalObjective> byId = objectives.operational().stream()
                .collect(Collectors.toMap(OperationalObjective::id, row -> row, (one, other) -> one));
        List<Row> rows = new ArrayList<>();
        tree.all().forEach(node -> {
            OperationalObjective row = byId.get(node.id());
            if (row != null && node.level() == Level.OPERATIONAL) {
                List<String> written = new ArrayList<>(List.of(node.number()));
                written.addAll(cells.apply(row));
                rows.add(new Row(written, Block.Weight.PLAIN).at(node.place()));
            } else if (named && node.level() == Level.GENERAL) {
                rows.add(general(node));
            }
        });
        return rows;
    }

    private Row general(Node node) {
        return Row.subtotal(node.number(), text(node.text()), "", "", "", "", "")
                .at(node.place());
    }

    private String text(String text) {
        return text.isBlank() ? wording.text("objectives.unnamed") : text;
    }

    private String target(@Nullable BigDecimal target) {
        return target == null ? "" : wording.decimal(target);
    }

    private String field(String name) {
        return wording.text("objectives.field.operational." + name);
    }
}

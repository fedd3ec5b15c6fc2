package fr.coulisses.kinds.demandstudy;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Matrix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The risks as a matrix of probability and severity, and as the table that says the same, the most critical first.
/// Each risk goes by its number in the list.
record RiskMatrix(List<Risk> risks, Wording wording) {

    RiskMatrix {
        risks = List.copyOf(risks);
    }

    List<Block> blocks() {
        return risks.isEmpty() ? List.of() : List.of(new Block.Chart(matrix(), table()));
    }

    private Matrix matrix() {
        List<Matrix.Item> items = new ArrayList<>();
        for (int i = 0; i < risks.size(); i++) {
            Integer probability = risks.get(i).probability();
            Integer severity = risks.get(i).severity();
            if (probability != null && severity != null) {
                items.add(new Matrix.Item(String.valueOf(i + 1), severity, probability));
            }
        }
        return new Matrix(
                wording.text("demandstudy.matrix"),
                wording.text("demandstudy.field.risks.severity"),
                wording.text("demandstudy.field.risks.probability"),
                Risk.MOST,
                Risk.CRITICAL,
                items);
    }

    private Block.Table table() {
        return new Block.Table(
                wording.text("demandstudy.table.risks"),
                List.of(
                        Column.number(wording.text("demandstudy.number"), 1),
                        Column.text(wording.text("demandstudy.field.risks.label"), 6),
                        Column.text(wording.text("demandstudy.field.risks.probability"), 3),
                        Column.text(wording.text("demandstudy.field.risks.severity"), 3),
                        Column.number(wording.text("demandstudy.criticality"), 2),
                        Column.text(wording.text("demandstudy.field.risks.parry"), 6)),
                risks.stream()
                        .sorted(Comparator.comparing(risk -> risk.criticality().orElse(0), Comparator.reverseOrder()))
                        .map(this::row)
                        .toList());
    }

    private Block.Row row(Risk risk) {
        int criticality = risk.criticality().orElse(0);
        List<String> cells = List.of(
                String.valueOf(risks.indexOf(risk) + 1),
                risk.label(),
                scaled("probability", risk.probability()),
                scaled("severity", risk.severity()),
                criticality == 0 ? "" : String.valueOf(criticality),
                risk.parry());
        return new Block.Row(cells, criticality >= Risk.CRITICAL ? Block.Weight.SUBTOTAL : Block.Weight.PLAIN)
                .at("risks/" + risk.id());
    }

    private String scaled(String scale, @Nullable Integer value) {
        return value == null ? "" : wording.text("demandstudy." + scale + "." + value);
    }
}

package fr.coulisses.kinds.objectives;

import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.artefact.export.Block.Weight;
import fr.coulisses.artefact.thread.RedThread;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Each need of the study of the demand with the objectives that answer it; what is indispensable and has no answer
/// stands out.
public final class NeedTable {

    /// The words for a label.
    @FunctionalInterface
    public interface Words {
        String text(String key, Object... arguments);
    }

    private NeedTable() {}

    /// The table as the project stands; none while it has no need.
    public static Optional<Block.Table> of(Objectives objectives, RedThread thread, Words words) {
        return of(ObjectiveKnots.tied(objectives, thread), words);
    }

    static Optional<Block.Table> of(Objectives objectives, Words words) {
        if (objectives.needs().isEmpty()) {
            return Optional.empty();
        }
        NumberedTree tree = NumberedTree.of(objectives);
        return Optional.of(new Block.Table(
                words.text("objectives.table.answers"),
                List.of(
                        Column.text(words.text("objectives.field.needs.label"), 5),
                        Column.text(words.text("objectives.field.needs.indispensable"), 2),
                        Column.text(words.text("objectives.answers"), 7)),
                objectives.needs().stream().map(need -> row(need, tree, words)).toList()));
    }

    private static Row row(Need need, NumberedTree tree, Words words) {
        String answers = tree.answering(need.id()).stream()
                .map(node -> node.number() + " " + node.text())
                .collect(Collectors.joining("\n"));
        boolean open = answers.isEmpty() && need.indispensable();
        return new Row(
                        List.of(
                                need.label().isBlank() ? words.text("objectives.unnamed") : need.label(),
                                need.indispensable() ? words.text("artefact.yes") : "",
                                answers.isEmpty() ? words.text("objectives.answers.none") : answers),
                        open ? Weight.SUBTOTAL : Weight.PLAIN)
                .at("needs/" + need.id());
    }
}

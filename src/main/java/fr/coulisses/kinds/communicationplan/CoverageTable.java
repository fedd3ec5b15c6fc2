package fr.coulisses.kinds.communicationplan;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Which support reaches whom: a row for each target, a column for each family of supports, and how many actions.
/// An empty cell is a choice; an empty row is a mistake.
final class CoverageTable {

    private static final String NOTHING = "–";

    private final CommunicationPlan plan;
    private final PlanWords words;

    CoverageTable(CommunicationPlan plan, Wording wording) {
        this.plan = plan;
        this.words = new PlanWords(plan, wording);
    }

    /// Nothing without targets.
    List<Block> blocks() {
        if (plan.targets().isEmpty()) {
            return List.of();
        }
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(words.text("target"), 6));
        families().forEach(family -> columns.add(Column.number(words.named("family", family), 3)));
        columns.add(Column.number(words.text("total"), 2));
        return List.of(new Block.Table(
                words.text("table.coverage"),
                columns,
                plan.targets().stream().map(this::row).toList()));
    }

    static List<Family> families() {
        return List.of(Family.values());
    }

    private Row row(Target target) {
        List<String> cells = new ArrayList<>();
        cells.add(words.called(target));
        families().forEach(family -> cells.add(written(count(target, family))));
        cells.add(written(actions(target).count()));
        return new Row(cells, Block.Weight.PLAIN).at("targets/" + target.id());
    }

    long count(Target target, Family family) {
        return actions(target)
                .filter(action -> action.support() != null && action.support().family() == family)
                .count();
    }

    private Stream<Action> actions(Target target) {
        return plan.pursued().stream().filter(action -> action.targets().contains(target.id()));
    }

    private static String written(long count) {
        return count == 0 ? NOTHING : String.valueOf(count);
    }
}

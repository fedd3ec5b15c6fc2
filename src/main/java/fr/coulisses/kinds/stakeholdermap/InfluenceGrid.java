package fr.coulisses.kinds.stakeholdermap;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.artefact.export.Quadrants;
import fr.coulisses.kinds.stakeholdermap.StakeholderMap.Stakeholder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The stakeholders by interest and influence, as a picture and as a table.
final class InfluenceGrid {

    private final StakeholderMap map;
    private final Wording wording;
    private final MapWords words;

    InfluenceGrid(StakeholderMap map, Wording wording) {
        this.map = map;
        this.wording = wording;
        this.words = new MapWords(map, wording);
    }

    Block block() {
        List<Quadrants.Mark> marks = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (Stakeholder row : map.stakeholders()) {
            number++;
            if (row.isPlaced()) {
                marks.add(new Quadrants.Mark(String.valueOf(number), figure(row.interest()), figure(row.influence())));
            }
            rows.add(Row.of(
                            String.valueOf(number),
                            words.name(row),
                            words.family(row),
                            written(row.interest()),
                            written(row.influence()),
                            words.quadrant(row),
                            words.position(row),
                            words.priority(row))
                    .at("stakeholders/" + row.id()));
        }
        return new Block.Chart(picture(marks), table(rows));
    }

    private Quadrants picture(List<Quadrants.Mark> marks) {
        return new Quadrants(
                wording.text("stakeholdermap.grid"),
                wording.text("stakeholdermap.grid.interest"),
                wording.text("stakeholdermap.grid.influence"),
                Arrays.stream(Quadrant.values())
                        .map(quadrant -> wording.text(quadrant.labelKey()))
                        .toList(),
                marks);
    }

    private Block.Table table(List<Row> rows) {
        return new Block.Table(
                wording.text("stakeholdermap.table.grid"),
                List.of(
                        Column.number(wording.text("stakeholdermap.number"), 1),
                        Column.text(words.field("stakeholders.contact"), 5),
                        Column.text(words.field("contacts/family"), 3),
                        Column.number(words.field("stakeholders.interest"), 2),
                        Column.number(words.field("stakeholders.influence"), 2),
                        Column.text(wording.text("stakeholdermap.quadrant"), 3),
                        Column.text(words.field("stakeholders.position"), 2),
                        Column.text(words.field("stakeholders.priority"), 2)),
                rows);
    }

    private static int figure(@Nullable Integer figure) {
        return figure == null ? 1 : figure;
    }

    private static String written(@Nullable Integer figure) {
        return figure == null ? "" : String.valueOf(figure);
    }
}

package fr.coulisses.kinds.editorialcalendar;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Which network speaks of what: a row for each pillar, a column for each network that is used, and how many posts. An
/// empty cell is a choice; an empty row is a gap.
final class CoverageTable {

    private final EditorialCalendar calendar;
    private final CalendarWords words;

    CoverageTable(EditorialCalendar calendar, Wording wording) {
        this.calendar = calendar;
        this.words = new CalendarWords(wording);
    }

    /// Nothing without posts.
    List<Block> blocks() {
        if (calendar.pursued().isEmpty()) {
            return List.of();
        }
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(words.text("column.pillar"), 5));
        networks().forEach(network -> columns.add(Column.number(words.named("network", network), 3)));
        columns.add(Column.number(words.text("column.total"), 2));
        return List.of(new Block.Table(
                words.text("table.coverage"),
                columns,
                Arrays.stream(Pillar.values()).map(this::row).toList()));
    }

    /// Those that somebody posts on.
    List<Network> networks() {
        return Arrays.stream(Network.values())
                .filter(network -> calendar.pursued().stream().anyMatch(post -> post.network() == network))
                .toList();
    }

    long count(Pillar pillar, Network network) {
        return posts(pillar).filter(post -> post.network() == network).count();
    }

    private Stream<Post> posts(Pillar pillar) {
        return calendar.pursued().stream().filter(post -> post.pillar() == pillar);
    }

    private Row row(Pillar pillar) {
        List<String> cells = new ArrayList<>();
        cells.add(words.named("pillar", pillar));
        networks().forEach(network -> cells.add(written(count(pillar, network))));
        cells.add(written(posts(pillar).count()));
        return new Row(cells, Block.Weight.PLAIN);
    }

    private static String written(long count) {
        return count == 0 ? CalendarWords.NOTHING : String.valueOf(count);
    }
}

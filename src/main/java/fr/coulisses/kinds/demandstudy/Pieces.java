package fr.coulisses.kinds.demandstudy;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.artefact.export.Block.Row;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The pieces of the document in their order, each under the label of its place.
final class Pieces {

    private final Wording wording;
    private final List<Block> blocks = new ArrayList<>();

    Pieces(Wording wording) {
        this.wording = wording;
    }

    List<Block> blocks() {
        return blocks;
    }

    void add(List<Block> several) {
        blocks.addAll(several);
    }

    void heading(String section) {
        blocks.add(new Block.Heading(1, wording.text("demandstudy.section." + section)));
    }

    void title(String label) {
        blocks.add(new Block.Heading(2, wording.text(label)));
    }

    /// A text under its name.
    void titled(String field, String text) {
        blocks.add(new Block.Heading(2, label(field), place(field)));
        paragraph(field, text);
    }

    void paragraph(String field, String text) {
        blocks.add(text.isBlank() ? toWrite(place(field)) : new Block.Paragraph(text, place(field)));
    }

    Block toWrite(String place) {
        return new Block.Paragraph(wording.text("demandstudy.toWrite"), place);
    }

    /// Those fields that have a value.
    void fields(Block.Field... fields) {
        List<Block.Field> written =
                Stream.of(fields).filter(field -> !field.value().isBlank()).toList();
        if (!written.isEmpty()) {
            blocks.add(new Block.Fields(written));
        }
    }

    Block.Field field(String field, String value) {
        return new Block.Field(label(field), value, place(field));
    }

    <T> void table(
            String list,
            List<T> rows,
            Function<T, String> id,
            List<String> columns,
            List<Integer> shares,
            Function<T, List<String>> cells) {
        if (rows.isEmpty()) {
            title("demandstudy.rows." + list);
            blocks.add(toWrite(place(list)));
            return;
        }
        List<Column> heads = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            heads.add(Column.text(label(list + "." + columns.get(i)), shares.get(i)));
        }
        blocks.add(new Block.Table(
                wording.text("demandstudy.rows." + list),
                heads,
                rows.stream()
                        .map(row -> new Row(cells.apply(row), Block.Weight.PLAIN).at(place(list) + "/" + id.apply(row)))
                        .toList()));
    }

    String named(String list, @Nullable Enum<?> value) {
        return value == null ? "" : wording.text("demandstudy." + list + "." + value.name());
    }

    String yesOrNo(boolean yes) {
        return wording.text(yes ? "artefact.yes" : "artefact.no");
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "" : Formats.date(day);
    }

    private String label(String field) {
        return wording.text("demandstudy.field." + field);
    }

    private static String place(String field) {
        return field.replace('.', '/');
    }
}

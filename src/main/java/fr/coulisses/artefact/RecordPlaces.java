package fr.coulisses.artefact;

import fr.coulisses.artefact.RecordShape.Part;
import fr.coulisses.shared.Letters;
import fr.coulisses.shared.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/// The places of a content as its record has them, under the names that its editor uses: those of its kind for
/// fields and lists, and `….one` for the rows of a list.
public final class RecordPlaces {

    private static final int LONGEST_NAME = 80;

    private final BinaryOperator<String> labels;
    private final Wording wording;
    private final Map<String, String> names = new HashMap<>();
    private final PlaceWords words;
    private final List<Place> places = new ArrayList<>();

    private RecordPlaces(BinaryOperator<String> labels, Wording wording) {
        this.labels = labels;
        this.wording = wording;
        this.words = new PlaceWords(wording, names);
    }

    /// The places of what is named as an editor names it: `{prefix}.field.…` and `{prefix}.rows.…`.
    ///
    /// @param prefix of the labels
    public static List<Place> of(Record content, String prefix, Wording wording) {
        return of(content, (sort, name) -> prefix + "." + sort + "." + name, wording);
    }

    /// @param labels the label of a `field` or of `rows`, by the place without ids
    static List<Place> of(Record content, BinaryOperator<String> labels, Wording wording) {
        RecordPlaces found = new RecordPlaces(labels, wording);
        found.nameRows(content);
        found.record(content, "", "");
        return List.copyOf(found.places);
    }

    /// Rows refer to others by their ids; people know them by their names.
    private void nameRows(Record content) {
        for (Part part : RecordShape.of(content).parts()) {
            if (part.hasRows()) {
                for (Record row : part.rows(content)) {
                    names.put(id(row), name(row));
                    nameRows(row);
                }
            } else if (part.read(content) instanceof Record nested && !(nested instanceof Money)) {
                nameRows(nested);
            }
        }
    }

    private void record(Record content, String path, String name) {
        for (Part part : RecordShape.of(content).parts()) {
            String below = path.isEmpty() ? part.name() : path + "/" + part.name();
            String named = name.isEmpty() ? part.name() : name + "." + part.name();
            if (part.hasRows()) {
                // The words of what stands elsewhere name what is referred to, and are no place of this content.
                if (!part.cites()) {
                    rows(part.rows(content), below, named);
                }
                continue;
            }
            Object value = part.read(content);
            if (value instanceof Record nested && !(nested instanceof Money)) {
                record(nested, below, named);
            } else if (!part.isId()) {
                places.add(Place.field(
                        below, wording.text(labels.apply("field", named)), words.of(value), PlaceWords.stored(value)));
            }
        }
    }

    private void rows(List<Record> rows, String path, String name) {
        String label = labels.apply("rows", name);
        places.add(Place.list(path, wording.text(label)));
        for (int i = 0; i < rows.size(); i++) {
            Record row = rows.get(i);
            String below = path + "/" + id(row);
            String number = wording.text(label + ".one", String.valueOf(i + 1));
            String own = name(row);
            String called = names.getOrDefault(own, own);
            places.add(Place.row(below, called.isEmpty() ? number : number + " – " + shortened(called), "", called));
            record(row, below, name);
        }
    }

    /// What people call a row: its first text.
    private static String name(Record row) {
        for (Part part : RecordShape.of(row).texts()) {
            String text = String.valueOf(part.read(row)).strip();
            if (!text.isEmpty() && !Photograph.isNamedBy(text)) {
                return text;
            }
        }
        return "";
    }

    private static String shortened(String name) {
        String line = name.lines().findFirst().orElse("");
        return line.length() <= LONGEST_NAME
                ? line
                : Letters.beginning(line, LONGEST_NAME).strip() + "…";
    }

    private static String id(Record row) {
        return RecordShape.of(row)
                .id()
                .map(id -> String.valueOf(id.read(row)))
                .orElseThrow(() -> new IllegalStateException("Rows without an id: " + row.getClass()));
    }
}

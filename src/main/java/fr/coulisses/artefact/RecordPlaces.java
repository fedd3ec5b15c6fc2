package fr.coulisses.artefact;

import fr.coulisses.artefact.thread.Citation;
import fr.coulisses.shared.Letters;
import fr.coulisses.shared.Money;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/// The places of a content as its record has them, under the names that its editor uses: those of its kind for
/// fields and lists, and `….one` for the rows of a list.
public final class RecordPlaces {

    private static final String ID = "id";
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
        for (RecordComponent component : content.getClass().getRecordComponents()) {
            if (hasRows(component)) {
                for (Record row : rows(component, content)) {
                    names.put(id(row), name(row));
                    nameRows(row);
                }
            } else if (read(component, content) instanceof Record nested && !(nested instanceof Money)) {
                nameRows(nested);
            }
        }
    }

    private void record(Record content, String path, String name) {
        for (RecordComponent component : content.getClass().getRecordComponents()) {
            String below = path.isEmpty() ? component.getName() : path + "/" + component.getName();
            String named = name.isEmpty() ? component.getName() : name + "." + component.getName();
            if (hasRows(component)) {
                if (!cites(component)) {
                    rows(rows(component, content), below, named);
                }
            } else if (read(component, content) instanceof Record nested && !(nested instanceof Money)) {
                record(nested, below, named);
            } else if (!component.getName().equals(ID)) {
                Object value = read(component, content);
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
            String called = names.getOrDefault(name(row), name(row));
            places.add(Place.row(below, called.isEmpty() ? number : number + " – " + shortened(called), "", called));
            record(row, below, name);
        }
    }

    /// What people call a row: its first text.
    private static String name(Record row) {
        return Arrays.stream(row.getClass().getRecordComponents())
                .filter(component -> component.getType() == String.class
                        && !component.getName().equals(ID))
                .map(component -> String.valueOf(read(component, row)).strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String shortened(String name) {
        String line = name.lines().findFirst().orElse("");
        return line.length() <= LONGEST_NAME
                ? line
                : Letters.beginning(line, LONGEST_NAME).strip() + "…";
    }

    private static String id(Record row) {
        return Arrays.stream(row.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(ID))
                .map(component -> String.valueOf(read(component, row)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Rows without an id: " + row.getClass()));
    }

    /// The words of what stands elsewhere: they name what is referred to, and are no place of this content.
    private static boolean cites(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] == Citation.class;
    }

    private static boolean hasRows(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                && list.getRawType() == List.class
                && list.getActualTypeArguments()[0] instanceof Class<?> row
                && row.isRecord()
                && row != Money.class;
    }

    private static List<Record> rows(RecordComponent component, Record content) {
        return ((List<?>) Objects.requireNonNullElse(read(component, content), List.of()))
                .stream().map(Record.class::cast).toList();
    }

    private static @Nullable Object read(RecordComponent component, Record content) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(content);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}

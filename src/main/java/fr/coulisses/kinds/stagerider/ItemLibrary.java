package fr.coulisses.kinds.stagerider;

import fr.coulisses.artefact.export.Plan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What can be put on a stage plot: the file `items.json`, in its order.
public final class ItemLibrary {

    /// What stands for a thing that the library does not know.
    public static final String BOX = "box";

    private static final Map<String, LibraryItem> ITEMS = read();

    private ItemLibrary() {}

    public static List<LibraryItem> all() {
        return List.copyOf(ITEMS.values());
    }

    public static Optional<LibraryItem> find(String type) {
        return Optional.ofNullable(ITEMS.get(type));
    }

    /// The outline of a thing; a box for what is not known.
    static Plan.Form form(String type) {
        return find(type).map(LibraryItem::form).orElse(Plan.Form.RECTANGLE);
    }

    /// What a thing of another program's file is here, by the names it has there.
    static Optional<LibraryItem> called(Stream<String> names) {
        return names.map(ItemLibrary::bare)
                .filter(name -> !name.isEmpty())
                .flatMap(name -> ITEMS.values().stream()
                        .filter(item -> bare(item.type()).equals(name)
                                || item.aliases().stream()
                                        .anyMatch(alias -> bare(alias).equals(name))))
                .findFirst();
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static Map<String, LibraryItem> read() {
        try (InputStream file = ItemLibrary.class.getResourceAsStream("items.json")) {
            if (file == null) {
                throw new IllegalStateException("items.json is missing");
            }
            Map<String, LibraryItem> items = new LinkedHashMap<>();
            JsonMapper json = JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .build();
            for (LibraryItem item : json.readValue(file, LibraryItem[].class)) {
                items.put(item.type(), item);
            }
            return Collections.unmodifiableMap(items);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

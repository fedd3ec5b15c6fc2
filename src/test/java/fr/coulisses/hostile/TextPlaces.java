package fr.coulisses.hostile;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Where in a content people write freely: the texts of its record, those apart that name a row or hold an id.
final class TextPlaces {

    /// One text of a content.
    ///
    /// @param type the field of the record, the same for all rows of a list: `Need.label`
    record Slot(ObjectNode parent, String name, String type) {

        String text() {
            return parent.path(name).asString("");
        }

        /// Two rows that say the same are two places.
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }

        void put(String text) {
            parent.put(name, text);
        }
    }

    private final Set<String> ids = new HashSet<>();
    private final Set<String> references = new HashSet<>();
    private final List<Slot> slots = new ArrayList<>();

    private TextPlaces() {}

    /// @param content as the record writes it
    static List<Slot> of(Class<?> record, ObjectNode content) {
        TextPlaces places = new TextPlaces();
        places.collectIds(content);
        places.walk(record, content, places::note);
        places.slots.removeIf(slot -> places.references.contains(slot.type()));
        return places.slots;
    }

    private void collectIds(JsonNode node) {
        if (node.path("id").isString()) {
            ids.add(node.path("id").stringValue());
        }
        node.forEach(this::collectIds);
    }

    private void walk(Class<?> record, ObjectNode node, BiConsumer<String, Slot> found) {
        for (RecordComponent component : record.getRecordComponents()) {
            String name = component.getName();
            JsonNode value = node.path(name);
            if (component.getType() == String.class && !name.equals("id")) {
                found.accept(value.asString(""), new Slot(node, name, record.getSimpleName() + "." + name));
            } else if (component.getType().isRecord() && value instanceof ObjectNode inner) {
                walk(component.getType(), inner, found);
            } else if (row(component.getGenericType()) instanceof Class<?> row && row.isRecord()) {
                value.forEach(each -> {
                    if (each instanceof ObjectNode inner) {
                        walk(row, inner, found);
                    }
                });
            }
        }
    }

    private static Type row(Type type) {
        return type instanceof ParameterizedType list && list.getRawType() == List.class
                ? list.getActualTypeArguments()[0]
                : type;
    }

    /// A field that names a row anywhere is no text anywhere; nor is one in which a sample never wrote.
    private void note(String text, Slot slot) {
        if (ids.contains(text) || text.matches("[0-9a-f]{8}-[0-9a-f-]{27}")) {
            references.add(slot.type());
        } else if (!text.isBlank()) {
            slots.add(slot);
        }
    }
}

package fr.coulisses.artefact;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// What a version holds that its kind no longer knows: read as it is kept, under the names it is kept by.
public final class FormerPlaces {

    private final Wording wording;
    private final List<Place> places = new ArrayList<>();

    private FormerPlaces(Wording wording) {
        this.wording = wording;
    }

    /// The fields of `kept` that are not in `known`, the same content as its kind writes it today.
    public static List<Place> of(JsonNode kept, JsonNode known, Wording wording) {
        FormerPlaces former = new FormerPlaces(wording);
        former.unknown("", kept, known);
        return former.places;
    }

    /// Everything, for a version that its kind cannot read at all.
    public static List<Place> all(JsonNode kept, Wording wording) {
        FormerPlaces former = new FormerPlaces(wording);
        former.everything("", kept);
        return former.places;
    }

    private void unknown(String path, JsonNode kept, JsonNode known) {
        if (hasRows(kept) && known.isArray()) {
            kept.forEach(row -> unknown(below(path, id(row)), row, row(known, id(row))));
        } else if (kept.isObject() && known.isObject()) {
            kept.propertyNames().forEach(name -> unknown(below(path, name), kept.path(name), known.path(name)));
        } else if (known.isMissingNode()) {
            everything(path, kept);
        }
    }

    private void everything(String path, JsonNode kept) {
        if (hasRows(kept)) {
            places.add(Place.list(path, label(path)));
            int number = 0;
            for (JsonNode row : kept) {
                number++;
                places.add(Place.row(
                        below(path, id(row)), wording.text("artefact.place.row", String.valueOf(number)), "", ""));
                everything(below(path, id(row)), row);
            }
        } else if (kept.isObject()) {
            kept.propertyNames().stream()
                    .filter(name -> !name.equals("id"))
                    .forEach(name -> everything(below(path, name), kept.path(name)));
        } else if (!kept.isNull() && !kept.isMissingNode()) {
            places.add(Place.field(path, label(path), kept.isValueNode() ? kept.asString("") : kept.toString()));
        }
    }

    private String label(String path) {
        return wording.text("artefact.place.former", path.replaceAll("/?[0-9a-f-]{36}", ""));
    }

    private static boolean hasRows(JsonNode node) {
        if (!node.isArray() || node.isEmpty()) {
            return false;
        }
        for (JsonNode row : node) {
            if (!row.path("id").isString()) {
                return false;
            }
        }
        return true;
    }

    private static JsonNode row(JsonNode rows, String id) {
        for (JsonNode row : rows) {
            if (id(row).equals(id)) {
                return row;
            }
        }
        return MissingNode.getInstance();
    }

    private static String id(JsonNode row) {
        return row.path("id").asString("");
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }
}

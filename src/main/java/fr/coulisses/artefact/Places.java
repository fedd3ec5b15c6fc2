package fr.coulisses.artefact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All places of one content, in the order in which they are read.
public final class Places {

    private final Map<String, Place> byPath = new LinkedHashMap<>();

    public Places(List<Place> places) {
        places.forEach(place -> byPath.put(place.path(), place));
    }

    public List<Place> all() {
        return List.copyOf(byPath.values());
    }

    public Optional<Place> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /// The place itself, or the row or list it stood in when it is no longer there; nothing for the whole content.
    public Optional<Place> nearest(String path) {
        String sought = path;
        while (!sought.isEmpty() && !byPath.containsKey(sought)) {
            sought = Place.parent(sought);
        }
        return at(sought);
    }

    /// The name of a place with the row it stands in: « Public 1 – Lycéens › Pratiques ».
    public String title(Place place) {
        List<String> steps = new ArrayList<>(List.of(place.label()));
        if (place.sort() == Place.Sort.FIELD) {
            for (String path = place.parent(); !path.isEmpty(); path = Place.parent(path)) {
                at(path).filter(around -> around.sort() == Place.Sort.ROW)
                        .ifPresent(row -> steps.addFirst(row.label()));
            }
        }
        return String.join(" › ", steps);
    }
}

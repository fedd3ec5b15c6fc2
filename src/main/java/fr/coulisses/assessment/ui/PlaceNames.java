package fr.coulisses.assessment.ui;

import java.util.List;
import java.util.Map;

/// The places of a version by the names a reader knows them under.
///
/// @param names by path, in the order of the document
record PlaceNames(Map<String, String> names) {

    List<String> paths() {
        return List.copyOf(names.keySet());
    }

    /// The name of a place; its path when the version has no such place.
    String name(String path) {
        return names.getOrDefault(path, path);
    }
}

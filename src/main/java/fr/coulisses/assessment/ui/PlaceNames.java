package fr.coulisses.assessment.ui;

import fr.coulisses.artefact.Place;
import fr.coulisses.artefact.Places;
import java.util.List;

/// The places of a version by the names a reader knows them under.
record PlaceNames(Places places) {

    static PlaceNames of(List<Place> places) {
        return new PlaceNames(new Places(places));
    }

    /// What one can point at: the fields and rows, in the order of the document.
    List<String> paths() {
        return places.all().stream().map(Place::path).toList();
    }

    /// The name of a place, or of what it stood in when the version has no such place.
    String name(String path) {
        return places.nearest(path).map(places::title).orElse(path);
    }
}

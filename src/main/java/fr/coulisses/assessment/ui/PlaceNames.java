package fr.coulisses.assessment.ui;

import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.Place;
import fr.coulisses.artefact.Places;
import fr.coulisses.artefact.Versions;
import fr.coulisses.artefact.Wording;
import java.util.List;

/// The places of a version by the names a reader knows them under.
record PlaceNames(Places places) {

    static <C> PlaceNames of(ArtefactKind<C> kind, Versions versions, ArtefactVersion version, Wording wording) {
        return new PlaceNames(new Places(kind.places(versions.content(version, kind), wording)));
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

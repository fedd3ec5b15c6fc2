package fr.coulisses.assessment.ui;

import fr.coulisses.artefact.Place;
import fr.coulisses.artefact.Places;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A place of an artefact as one chooses it from a list.
///
/// @param title its name with the row it stands in
record PlaceOption(String path, String title) implements Serializable {

    static List<PlaceOption> all(Places places) {
        return places.all().stream()
                .map(place -> new PlaceOption(place.path(), places.title(place)))
                .toList();
    }

    /// The option of a place; of one that is gone, one that says where it was.
    static PlaceOption of(String path, Places places, String gone, String whole) {
        return places.at(path)
                .map(place -> new PlaceOption(path, places.title(place)))
                .orElseGet(() -> {
                    Optional<Place> nearest = places.nearest(path);
                    return new PlaceOption(
                            path, gone + " – " + nearest.map(places::title).orElse(whole));
                });
    }

    /// Whether it has every word of a text somewhere; accents and capitals do not matter.
    boolean matches(String text) {
        String plain = plain(title);
        return List.of(plain(text).strip().split("\\s+")).stream().allMatch(plain::contains);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}

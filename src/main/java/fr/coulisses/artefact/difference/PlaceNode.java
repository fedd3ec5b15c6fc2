package fr.coulisses.artefact.difference;

import fr.coulisses.artefact.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A place with the places that stand in it: a list with its rows, a row with its fields.
///
/// @param name its path from the row or list it stands in
record PlaceNode(Place place, String name, List<PlaceNode> children) {

    /// The places of a content that stand in no list.
    static List<PlaceNode> of(List<Place> places) {
        List<PlaceNode> whole = new ArrayList<>();
        Map<String, List<PlaceNode>> around = new HashMap<>();
        for (Place place : places) {
            String path = place.parent();
            while (!path.isEmpty() && !around.containsKey(path)) {
                path = path.substring(0, Math.max(0, path.lastIndexOf('/')));
            }
            String name = path.isEmpty() ? place.path() : place.path().substring(path.length() + 1);
            PlaceNode node = new PlaceNode(place, name, new ArrayList<>());
            around.getOrDefault(path, whole).add(node);
            if (place.sort() != Place.Sort.FIELD) {
                around.put(place.path(), node.children());
            }
        }
        return whole;
    }

    String path() {
        return place.path();
    }
}

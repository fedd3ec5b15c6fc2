package fr.coulisses.artefact.difference;

import fr.coulisses.artefact.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A place in two contents; it is in one of them at least.
record PlacePair(@Nullable PlaceNode before, @Nullable PlaceNode after) {

    Place place() {
        return Objects.requireNonNull(after == null ? before : after).place();
    }

    String textBefore() {
        return before == null ? "" : before.place().text();
    }

    String textAfter() {
        return after == null ? "" : after.place().text();
    }

    /// What became of the place itself, whatever stands in it.
    Change change() {
        if (before == null) {
            return Change.ADDED;
        }
        if (after == null) {
            return Change.REMOVED;
        }
        boolean same = place().sort() != Place.Sort.FIELD
                || before.place().stored().equals(after.place().stored());
        return same ? Change.SAME : Change.CHANGED;
    }

    List<PlacePair> inside() {
        return of(before == null ? List.of() : before.children(), after == null ? List.of() : after.children());
    }

    /// Neighbours in pairs, in the order of the newer content; what it has no more follows what it followed.
    static List<PlacePair> of(List<PlaceNode> before, List<PlaceNode> after) {
        Map<String, PlaceNode> earlier = partners(before, after);
        Map<String, String> later = new HashMap<>();
        earlier.forEach((path, partner) -> later.put(partner.path(), path));
        List<PlacePair> pairs = new ArrayList<>();
        Map<String, List<PlacePair>> gone = new HashMap<>();
        List<PlacePair> behind = pairs;
        for (PlaceNode node : before) {
            String here = later.get(node.path());
            if (here == null) {
                behind.add(new PlacePair(node, null));
            } else {
                behind = gone.computeIfAbsent(here, path -> new ArrayList<>());
            }
        }
        for (PlaceNode node : after) {
            pairs.add(new PlacePair(earlier.get(node.path()), node));
            pairs.addAll(gone.getOrDefault(node.path(), List.of()));
        }
        return pairs;
    }

    /// Fields and lists are found by their names, rows as people know them: by the path in the newer content.
    private static Map<String, PlaceNode> partners(List<PlaceNode> before, List<PlaceNode> after) {
        Map<String, PlaceNode> named = new HashMap<>();
        before.forEach(node -> named.put(node.place().sort() + " " + node.name(), node));
        Map<String, PlaceNode> partners = new HashMap<>();
        after.stream()
                .filter(node -> node.place().sort() != Place.Sort.ROW)
                .forEach(node ->
                        put(partners, node.path(), named.get(node.place().sort() + " " + node.name())));
        Map<String, PlaceNode> rows = new HashMap<>();
        before.forEach(node -> rows.put(node.path(), node));
        RowMatching.of(rows(before), rows(after)).forEach((here, there) -> put(partners, here, rows.get(there)));
        return partners;
    }

    private static void put(Map<String, PlaceNode> partners, String path, @Nullable PlaceNode partner) {
        if (partner != null) {
            partners.put(path, partner);
        }
    }

    private static List<Place> rows(List<PlaceNode> nodes) {
        return nodes.stream()
                .map(PlaceNode::place)
                .filter(place -> place.sort() == Place.Sort.ROW)
                .toList();
    }
}

package fr.coulisses.artefact.difference;

import fr.coulisses.artefact.Place;
import java.util.ArrayList;
import java.util.List;

/// Goes through two contents side by side and says of each place what became of it. Fields without words on either side
/// are nothing to speak of, nor are the fields of a row that stayed as it was.
final class PlaceComparison {

    private PlaceComparison() {}

    static List<ComparedPlace> of(List<Place> before, List<Place> after) {
        return compared(PlacePair.of(PlaceNode.of(before), PlaceNode.of(after)), "", true);
    }

    private static List<ComparedPlace> compared(List<PlacePair> pairs, String row, boolean counts) {
        return pairs.stream()
                .flatMap(pair -> compared(pair, row, counts).stream())
                .toList();
    }

    private static List<ComparedPlace> compared(PlacePair pair, String row, boolean counts) {
        return switch (pair.place().sort()) {
            case FIELD -> field(pair, row, counts);
            case LIST -> list(pair, row, counts);
            case ROW -> row(pair, row, counts);
        };
    }

    private static List<ComparedPlace> field(PlacePair pair, String row, boolean counts) {
        boolean silent = pair.textBefore().isEmpty() && pair.textAfter().isEmpty();
        return silent ? List.of() : List.of(said(pair, row, pair.change(), counts));
    }

    /// A list is as its rows are.
    private static List<ComparedPlace> list(PlacePair pair, String row, boolean counts) {
        List<ComparedPlace> rows = compared(pair.inside(), row, counts);
        return rows.isEmpty() ? List.of() : followed(said(pair, row, changeOf(rows), false), rows);
    }

    private static List<ComparedPlace> row(PlacePair pair, String row, boolean counts) {
        boolean kept = pair.change() == Change.SAME;
        List<ComparedPlace> fields = compared(pair.inside(), ComparedPlace.title(row, pair.place()), counts && kept);
        Change change = kept ? changeOf(fields) : pair.change();
        ComparedPlace compared = said(pair, row, change, counts);
        return change == Change.SAME ? List.of(compared) : followed(compared, fields);
    }

    private static ComparedPlace said(PlacePair pair, String row, Change change, boolean counts) {
        return new ComparedPlace(pair.place(), row, change, pair.textBefore(), pair.textAfter(), counts);
    }

    private static Change changeOf(List<ComparedPlace> inside) {
        return inside.stream().allMatch(place -> place.change() == Change.SAME) ? Change.SAME : Change.CHANGED;
    }

    private static List<ComparedPlace> followed(ComparedPlace first, List<ComparedPlace> others) {
        List<ComparedPlace> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }
}

package fr.coulisses.artefact.difference;

import fr.coulisses.artefact.Place;
import java.util.List;
import java.util.function.Predicate;

/// What two contents of a kind say differently.
///
/// @param places in the order of the newer one: each list before its rows, each row before its fields
/// @param totals what both add up to, alike or not
public record Difference(List<ComparedPlace> places, List<ComparedTotal> totals) {

    public Difference {
        places = List.copyOf(places);
        totals = List.copyOf(totals);
    }

    public static Difference between(Reading before, Reading after) {
        return new Difference(
                PlaceComparison.of(before.places(), after.places()), ComparedTotal.of(before.totals(), after.totals()));
    }

    /// The same without what stayed as it was.
    public Difference onlyChanges() {
        return new Difference(
                places.stream().filter(place -> place.change() != Change.SAME).toList(), totals);
    }

    public boolean isEmpty() {
        return places.stream().allMatch(place -> place.change() == Change.SAME);
    }

    /// How many fields say something else, those of rows that came or went apart.
    public int fields() {
        return count(place -> place.place().sort() == Place.Sort.FIELD);
    }

    /// How many rows came.
    public int added() {
        return count(place -> place.place().sort() == Place.Sort.ROW && place.change() == Change.ADDED);
    }

    /// How many rows went.
    public int removed() {
        return count(place -> place.place().sort() == Place.Sort.ROW && place.change() == Change.REMOVED);
    }

    private int count(Predicate<ComparedPlace> sort) {
        return (int)
                places.stream().filter(ComparedPlace::isAChange).filter(sort).count();
    }
}

package fr.coulisses.kinds.stagerider;

/// Somebody who travels with the show.
///
/// @param arrival when, as people write it: « 14 h »
/// @param diet what this person does not eat
public record TourMember(String id, String name, String function, String arrival, String diet) {

    public TourMember {
        name = Written.text(name);
        function = Written.text(function);
        arrival = Written.text(arrival);
        diet = Written.text(diet);
    }
}

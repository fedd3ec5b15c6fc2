package fr.coulisses.kinds.stagerider;

import fr.coulisses.shared.Unwritten;

/// Somebody who travels with the show.
///
/// @param arrival when, as people write it: « 14 h »
/// @param diet what this person does not eat
public record TourMember(String id, String name, String function, String arrival, String diet) {

    public TourMember {
        name = Unwritten.text(name);
        function = Unwritten.text(function);
        arrival = Unwritten.text(arrival);
        diet = Unwritten.text(diet);
    }
}

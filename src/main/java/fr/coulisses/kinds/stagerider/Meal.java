package fr.coulisses.kinds.stagerider;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// Meals at one moment.
///
/// @param moment for instance « samedi, 19 h 30 »
/// @param diet how many of them are without meat, without gluten…
public record Meal(String id, String moment, @Nullable Integer quantity, String diet) {

    public Meal {
        moment = Unwritten.text(moment);
        diet = Unwritten.text(diet);
    }
}

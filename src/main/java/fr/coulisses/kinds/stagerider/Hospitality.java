package fr.coulisses.kinds.stagerider;

import fr.coulisses.shared.Unwritten;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the team is received: reasonable, and to be found in the budget.
///
/// @param rooms how many dressing rooms
/// @param persons how many people they are for
/// @param accessibleRoom whether one of them must be reached and used in a wheelchair
/// @param towels how many
/// @param meals with the diets
/// @param singleRooms how many rooms for one person, for the night
/// @param doubleRooms how many rooms for two
public record Hospitality(
        @Nullable Integer rooms,
        @Nullable Integer persons,
        Boolean accessibleRoom,
        @Nullable Integer towels,
        String drinks,
        List<Meal> meals,
        @Nullable Integer singleRooms,
        @Nullable Integer doubleRooms,
        String lodging) {

    static final Hospitality NONE = new Hospitality(null, null, false, null, "", List.of(), null, null, "");

    public Hospitality {
        accessibleRoom = Boolean.TRUE.equals(accessibleRoom);
        drinks = Unwritten.text(drinks);
        meals = Unwritten.rows(meals);
        lodging = Unwritten.text(lodging);
    }
}

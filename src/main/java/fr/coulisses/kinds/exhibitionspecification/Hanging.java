package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Where and how a work is shown.
///
/// @param points how many fixings hold it; `null` means one
/// @param room the id of its room
/// @param wall the id of its wall
/// @param left from the left end of the wall to its left side, in m; `null` to have it placed
/// @param axis from the floor to its middle, in m; `null` for that of its wall
/// @param order when it is mounted, from 1
/// @param floorLoad on the floor, in kg/m²; `null` to compute it from weight, width and depth
/// @param barrier how far visitors are kept, in cm
public record Hanging(
        @Nullable Fixing fixing,
        @Nullable Integer points,
        String room,
        String wall,
        @Nullable BigDecimal left,
        @Nullable BigDecimal axis,
        @Nullable Integer order,
        @Nullable BigDecimal floorLoad,
        @Nullable Integer barrier) {

    static final Hanging NONE = new Hanging(null, null, "", "", null, null, null, null, null);

    public Hanging {
        room = Unwritten.text(room);
        wall = Unwritten.text(wall);
    }
}

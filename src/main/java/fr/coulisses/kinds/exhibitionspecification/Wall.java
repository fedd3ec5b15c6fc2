package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A wall on which works hang, a rail along it, a partition.
///
/// @param room the id of its room
/// @param length in m
/// @param height in m
/// @param spacing the least room between two works and at both ends, in cm; `null` for the usual one
/// @param axis from the floor to the middle of its works, in m; `null` for the usual eye height
/// @param pointLoad that each fixing bears, in kg
/// @param lux where it is not that of its room
/// @param surface what it is made of
public record Wall(
        String id,
        String name,
        String room,
        @Nullable BigDecimal length,
        @Nullable BigDecimal height,
        @Nullable BigDecimal spacing,
        @Nullable BigDecimal axis,
        @Nullable BigDecimal pointLoad,
        @Nullable BigDecimal lux,
        String surface) {

    public Wall {
        name = Unwritten.text(name);
        room = Unwritten.text(room);
        surface = Unwritten.text(surface);
    }

    /// The least room between two works, in m.
    BigDecimal gap() {
        return (spacing == null ? UsagesCsv.number("spacing") : spacing).movePointLeft(2);
    }

    /// From the floor to the middle of its works, in m.
    BigDecimal eyes() {
        return axis == null ? UsagesCsv.number("axisLeast") : axis;
    }
}

package fr.coulisses.artefact.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Values over time, as a line with a mark at each, against levels that do not move.
///
/// @param unit of the values, along the side; may be empty
/// @param points in the order of their days
/// @param language of the numbers and days along the sides
public record Trend(String title, String unit, List<Point> points, List<Level> levels, Locale language)
        implements Diagram {

    public Trend {
        points = List.copyOf(points);
        levels = List.copyOf(levels);
    }

    /// @param marked whether it stands out: its mark is a square and larger
    public record Point(LocalDate day, BigDecimal value, boolean marked) {}

    /// @param name written beside its line, with its value
    /// @param limit whether it must not be crossed: its line is dashed
    public record Level(String name, BigDecimal value, boolean limit) {}
}

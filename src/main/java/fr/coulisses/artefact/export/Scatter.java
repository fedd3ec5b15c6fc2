package fr.coulisses.artefact.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/// Things placed by two quantities, each with its short name beside it.
///
/// @param across the name of the quantity that grows to the right, with its unit
/// @param up the name of the quantity that grows upwards, with its unit
/// @param language of the numbers along the sides
public record Scatter(String title, String across, String up, List<Point> points, Locale language) implements Diagram {

    public Scatter {
        points = List.copyOf(points);
    }

    /// @param name short: a number that the table explains
    /// @param filled whether its mark is full or only an outline
    public record Point(String name, BigDecimal across, BigDecimal up, boolean filled) {}
}

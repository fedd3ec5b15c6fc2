package fr.coulisses.artefact.export;

import java.util.List;

/// Things placed by two degrees, each from 1 to `most`: the higher, the further right and the further up.
///
/// @param across the name of the degree that grows to the right
/// @param up the name of the degree that grows upwards
/// @param marked from which product of the two degrees on a cell is framed; more than `most` times `most` for none
public record Matrix(String title, String across, String up, int most, int marked, List<Item> items)
        implements Diagram {

    public Matrix {
        items = List.copyOf(items);
    }

    /// @param name short: a number that the table explains
    public record Item(String name, int across, int up) {}
}

package fr.coulisses.artefact.export;

import java.util.List;

/// The colours of a brand, and texts in some of them on others: each as it is, on paper and on any page.
public record Palette(String title, List<Swatch> swatches, List<Sample> samples) implements Diagram {

    public Palette {
        swatches = List.copyOf(swatches);
        samples = List.copyOf(samples);
    }

    /// A colour.
    ///
    /// @param code under which designers know it: `#5B2A86`
    /// @param rgb red, green and blue in one number
    public record Swatch(String name, String code, int rgb) {}

    /// A text on a ground.
    ///
    /// @param words which text on which ground
    /// @param verdict how well it can be read
    /// @param text its colour
    /// @param ground that of what it stands on
    public record Sample(String words, String verdict, int text, int ground) {}
}

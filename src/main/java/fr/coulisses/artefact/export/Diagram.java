package fr.coulisses.artefact.export;

/// A picture as it is described, before it is drawn; [ChartWriter] is one exhaustive `switch` over these.
public sealed interface Diagram
        permits Bars, Curve, Matrix, Network, Palette, Plan, Quadrants, Scatter, Timeline, Tree, Trend {

    /// What it shows: written above it, and read aloud in its place.
    String title();
}

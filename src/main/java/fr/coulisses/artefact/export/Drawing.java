package fr.coulisses.artefact.export;

import java.awt.Graphics2D;

/// A diagram laid out for a canvas, ready to be drawn as vectors or as pixels.
sealed interface Drawing
        permits BarsDrawing,
                CurveDrawing,
                MatrixDrawing,
                NetworkDrawing,
                PaletteDrawing,
                PlanDrawing,
                QuadrantsDrawing,
                ScatterDrawing,
                TimelineDrawing,
                TreeDrawing,
                TrendDrawing {

    /// In pixels of the canvas, whose width it fills.
    int height();

    void draw(Graphics2D graphics);

    static Drawing of(Diagram diagram, Canvas canvas) {
        return switch (diagram) {
            case Bars bars -> new BarsDrawing(bars, canvas);
            case Curve curve -> new CurveDrawing(curve, canvas);
            case Matrix matrix -> new MatrixDrawing(matrix, canvas);
            case Scatter scatter -> new ScatterDrawing(scatter, canvas);
            case Quadrants quadrants -> new QuadrantsDrawing(quadrants, canvas);
            case Network network -> new NetworkDrawing(network, canvas);
            case Palette palette -> new PaletteDrawing(palette, canvas);
            case Plan plan -> new PlanDrawing(plan, canvas);
            case Timeline timeline -> new TimelineDrawing(timeline, canvas);
            case Trend trend -> new TrendDrawing(trend, canvas);
            case Tree tree -> new TreeDrawing(tree, canvas);
        };
    }
}

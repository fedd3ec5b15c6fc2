package fr.coulisses.kinds.stagerider;

import fr.coulisses.kinds.stagerider.ReadPlot.Remark;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// How the lengths of a StagePlot file become metres. StagePlotter wrote pixels first, 2.327 for an inch, and feet
/// later, without saying which: nothing on a stage is as wide as 30 feet, and nothing as narrow as 3 pixels.
///
/// @param units how many of the file's units are a metre
/// @param shift how far to the right everything goes, in metres, so that both stages have the same middle
/// @param depth of the file's stage, in metres: places are counted from its back
/// @param label of the sentence that says how lengths were read
record PlotFileScale(BigDecimal units, BigDecimal shift, BigDecimal depth, String label) {

    private static final BigDecimal FEET = new BigDecimal("3.28084");
    private static final BigDecimal WIDEST_IN_FEET = BigDecimal.valueOf(30);
    private static final BigDecimal LARGEST_STAGE_IN_FEET = BigDecimal.valueOf(300);

    static PlotFileScale of(JsonNode plot, StageSpace space) {
        boolean feet = isInFeet(plot);
        BigDecimal units = feet ? FEET : PlotFileWriter.SCALE;
        JsonNode stage = plot.path("stage").has("width") ? plot.path("stage") : plot.path("canvas");
        BigDecimal ownWidth = StagePicture.width(space);
        boolean ours = plot.path("metadata").path("depth").isNumber();
        BigDecimal width = size(stage.path("width"), feet, units).orElse(ownWidth);
        BigDecimal depth = ours
                ? plot.path("metadata").path("depth").decimalValue()
                : size(stage.path("height"), feet, units).orElse(StagePicture.depth(space));
        BigDecimal shift = ours
                ? BigDecimal.ZERO
                : ownWidth.subtract(width).divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP);
        return new PlotFileScale(
                units, shift, depth, feet ? "stagerider.import.remark.feet" : "stagerider.import.remark.pixels");
    }

    private static boolean isInFeet(JsonNode plot) {
        for (JsonNode item : plot.path("items")) {
            JsonNode position = item.path("position");
            if (isAbove(position.path("width")) || isAbove(position.path("height"))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAbove(JsonNode length) {
        return length.isNumber() && length.decimalValue().compareTo(WIDEST_IN_FEET) > 0;
    }

    /// The canvas of a file in feet is still in pixels: such a size says nothing.
    private static Optional<BigDecimal> size(JsonNode length, boolean feet, BigDecimal units) {
        return length.isNumber()
                        && length.decimalValue().signum() > 0
                        && !(feet && length.decimalValue().compareTo(LARGEST_STAGE_IN_FEET) > 0)
                ? Optional.of(length.decimalValue().divide(units, 2, RoundingMode.HALF_UP))
                : Optional.empty();
    }

    /// A length in metres, to the centimetre.
    BigDecimal metres(BigDecimal length) {
        return length.divide(units, MathContext.DECIMAL64).setScale(2, RoundingMode.HALF_UP);
    }

    Remark remark() {
        return new Remark(label, List.of());
    }
}

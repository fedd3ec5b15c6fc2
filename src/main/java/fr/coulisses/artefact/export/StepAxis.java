package fr.coulisses.artefact.export;

import java.awt.Graphics2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.RectangleEdge;

/// The names of the steps of a curve, under it: as many as fit without touching.
final class StepAxis extends CategoryAxis {

    private static final double GAP = 6;

    private final transient Curve curve;
    private final transient Canvas canvas;

    StepAxis(Curve curve, Canvas canvas) {
        this.curve = curve;
        this.canvas = canvas;
        setTickLabelFont(canvas.font());
        setTickLabelPaint(Ink.TEXT.color());
        setAxisLineVisible(false);
        setTickMarksVisible(false);
        setMaximumCategoryLabelLines(2);
        setCategoryMargin(0.25);
        setLowerMargin(0.01);
        setUpperMargin(0.01);
    }

    @Override
    @SuppressWarnings("rawtypes") // as JFreeChart declares it
    protected TextBlock createLabel(Comparable category, float width, RectangleEdge edge, Graphics2D graphics) {
        Step step = (Step) category;
        int every = Math.max(1, (int) Math.ceil((widestWord() + GAP) / Math.max(1, width)));
        return step.index() % every == 0 ? super.createLabel(category, width * every, edge, graphics) : new TextBlock();
    }

    private double widestWord() {
        return curve.steps().stream()
                .flatMap(step -> java.util.Arrays.stream(step.name().split(" ")))
                .mapToDouble(canvas::widthOf)
                .max()
                .orElse(0);
    }

    /// A step as JFreeChart asks for it: told apart by its place, and shown by its name.
    record Step(int index, String name) implements Comparable<Step> {

        @Override
        public int compareTo(Step other) {
            return Integer.compare(index, other.index);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}

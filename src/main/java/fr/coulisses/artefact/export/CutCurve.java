package fr.coulisses.artefact.export;

import java.awt.geom.CubicCurve2D;
import java.util.Optional;

/// The piece of a curve that lies between two heights, for a picture that is cut into sheets: a drawing that is pasted
/// into a document cannot rely on being clipped.
///
/// Curves begin and end level, so that their height only rises or only falls on the way.
final class CutCurve {

    /// Halving so often finds a height more exactly than any paper shows it.
    private static final int HALVINGS = 30;

    private CutCurve() {}

    /// Nothing for a curve that lies beside.
    static Optional<CubicCurve2D> within(CubicCurve2D curve, double top, double bottom) {
        double highest = Math.min(curve.getY1(), curve.getY2());
        double lowest = Math.max(curve.getY1(), curve.getY2());
        if (lowest <= top || highest >= bottom) {
            return Optional.empty();
        }
        boolean falls = curve.getY1() <= curve.getY2();
        double from = at(curve, falls ? top : bottom);
        double to = at(curve, falls ? bottom : top);
        return Optional.of(piece(curve, from, to));
    }

    /// How far along, from 0 to 1, a curve reaches a height; one of its ends where it does not.
    private static double at(CubicCurve2D curve, double height) {
        boolean falls = curve.getY1() <= curve.getY2();
        double before = 0;
        double after = 1;
        if (falls ? height <= curve.getY1() : height >= curve.getY1()) {
            return 0;
        }
        if (falls ? height >= curve.getY2() : height <= curve.getY2()) {
            return 1;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (before + after) / 2;
            double there = curve.getY1() + (curve.getY2() - curve.getY1()) * middle * middle * (3 - 2 * middle);
            if (falls ? there < height : there > height) {
                before = middle;
            } else {
                after = middle;
            }
        }
        return (before + after) / 2;
    }

    private static CubicCurve2D piece(CubicCurve2D curve, double from, double to) {
        double[] xs = {curve.getX1(), curve.getCtrlX1(), curve.getCtrlX2(), curve.getX2()};
        double[] ys = {curve.getY1(), curve.getCtrlY1(), curve.getCtrlY2(), curve.getY2()};
        return new CubicCurve2D.Double(
                blossom(xs, from, from, from),
                blossom(ys, from, from, from),
                blossom(xs, from, from, to),
                blossom(ys, from, from, to),
                blossom(xs, from, to, to),
                blossom(ys, from, to, to),
                blossom(xs, to, to, to),
                blossom(ys, to, to, to));
    }

    /// The polar form of a cubic curve, whose values are the points that make up any piece of it.
    private static double blossom(double[] points, double first, double second, double third) {
        double[] left = points.clone();
        double[] steps = {first, second, third};
        for (int round = 0; round < steps.length; round++) {
            for (int i = 0; i < steps.length - round; i++) {
                left[i] += steps[round] * (left[i + 1] - left[i]);
            }
        }
        return left[0];
    }
}

package fr.coulisses.kinds.exhibitionspecification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where the works of a wall hang: those that have a place at it, the others one after the other, or spread
/// evenly where none has one. Works whose width or height nobody knows are not placed.
///
/// @param hung from left to right as the list has them
/// @param needed the length that the works take with the least room between them and at both ends, in m
record HangingPlan(Wall wall, List<Hung> hung, BigDecimal needed) {

    private static final int SCALE = 3;

    HangingPlan {
        hung = List.copyOf(hung);
    }

    static HangingPlan of(ExhibitionSpecification specification, Wall wall) {
        List<Work> works = specification.works().stream()
                .filter(work -> work.hanging().wall().equals(wall.id()) && isMeasured(work))
                .toList();
        BigDecimal widths = works.stream().map(HangingPlan::width).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal needed = works.isEmpty()
                ? BigDecimal.ZERO
                : widths.add(wall.gap().multiply(BigDecimal.valueOf(works.size() + 1L)));
        boolean free = works.stream().allMatch(work -> work.hanging().left() == null);
        BigDecimal between = free ? between(wall, widths, works.size()) : wall.gap();
        List<Hung> hung = new ArrayList<>();
        BigDecimal next = between;
        for (Work work : works) {
            BigDecimal written = work.hanging().left();
            Hung each = at(work, wall, written == null ? next : written);
            hung.add(each);
            next = each.right().add(between);
        }
        return new HangingPlan(wall, hung, needed);
    }

    /// The same room between all of them; the least one where the wall is too short or nobody measured it.
    private static BigDecimal between(Wall wall, BigDecimal widths, int works) {
        BigDecimal length = wall.length();
        if (length == null) {
            return wall.gap();
        }
        BigDecimal even = length.subtract(widths).divide(BigDecimal.valueOf(works + 1L), SCALE, RoundingMode.HALF_UP);
        return even.max(wall.gap());
    }

    /// What stands on the floor before a wall stands; all else hangs by its middle.
    private static Hung at(Work work, Wall wall, BigDecimal left) {
        BigDecimal height = metres(work.size().shownHeight());
        Fixing fixing = work.hanging().fixing();
        BigDecimal axis = work.hanging().axis();
        boolean stands = fixing == Fixing.FLOOR && axis == null;
        BigDecimal middle = axis == null ? wall.eyes() : axis;
        BigDecimal bottom = stands ? BigDecimal.ZERO : middle.subtract(height.divide(BigDecimal.TWO));
        return new Hung(work, left, bottom, width(work), height);
    }

    private static boolean isMeasured(Work work) {
        return width(work).signum() > 0 && metres(work.size().shownHeight()).signum() > 0;
    }

    private static BigDecimal width(Work work) {
        return metres(work.size().shownWidth());
    }

    private static BigDecimal metres(@Nullable BigDecimal centimetres) {
        return centimetres == null ? BigDecimal.ZERO : centimetres.movePointLeft(2);
    }
}

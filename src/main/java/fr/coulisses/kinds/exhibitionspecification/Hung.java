package fr.coulisses.kinds.exhibitionspecification;

import java.math.BigDecimal;

/// A work on its wall, in metres.
///
/// @param left from the left end of the wall to its left side
/// @param bottom from the floor to its lower side
record Hung(Work work, BigDecimal left, BigDecimal bottom, BigDecimal width, BigDecimal height) {

    BigDecimal right() {
        return left.add(width);
    }

    BigDecimal top() {
        return bottom.add(height);
    }

    /// From the floor to its middle.
    BigDecimal middle() {
        return bottom.add(height.divide(BigDecimal.TWO));
    }
}

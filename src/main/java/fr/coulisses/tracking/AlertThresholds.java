package fr.coulisses.tracking;

import java.math.BigDecimal;

/// From which absolute deviation a line is orange, and above which red.
///
/// @param orange percent; below it a line is green
/// @param red percent; above it a line is red
public record AlertThresholds(BigDecimal orange, BigDecimal red) {

    /// Below 5 % green, to 10 % orange, above red (handbook, C2.3).
    public static final AlertThresholds USUAL = new AlertThresholds(new BigDecimal("5"), new BigDecimal("10"));

    /// How far a line is off.
    ///
    /// @param percent its absolute deviation
    public Alert of(BigDecimal percent) {
        if (percent.compareTo(orange) < 0) {
            return Alert.GREEN;
        }
        return percent.compareTo(red) > 0 ? Alert.RED : Alert.ORANGE;
    }
}

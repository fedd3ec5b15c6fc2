package fr.coulisses.kinds.exhibitionspecification;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// How large and how heavy a work is, in centimetres and kilograms.
///
/// @param height of the work itself
/// @param width of the work itself
/// @param depth of the work itself; `null` for what is flat
/// @param frameHeight with its frame; `null` for what has none
/// @param frameWidth with its frame
/// @param frameDepth with its frame
/// @param weight as it is shown, in kg
public record Size(
        @Nullable BigDecimal height,
        @Nullable BigDecimal width,
        @Nullable BigDecimal depth,
        @Nullable BigDecimal frameHeight,
        @Nullable BigDecimal frameWidth,
        @Nullable BigDecimal frameDepth,
        @Nullable BigDecimal weight) {

    static final Size NONE = new Size(null, null, null, null, null, null, null);

    /// Its height as it is shown, in cm.
    @Nullable
    BigDecimal shownHeight() {
        return frameHeight == null ? height : frameHeight;
    }

    /// Its width as it is shown, in cm.
    @Nullable
    BigDecimal shownWidth() {
        return frameWidth == null ? width : frameWidth;
    }

    /// Its depth as it is shown, in cm.
    @Nullable
    BigDecimal shownDepth() {
        return frameDepth == null ? depth : frameDepth;
    }
}

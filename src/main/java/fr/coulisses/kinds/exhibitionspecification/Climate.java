package fr.coulisses.kinds.exhibitionspecification;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a work bears.
///
/// @param sensitivity to light
/// @param lux the most light, as its lender says; `null` for that of its class
/// @param luxHours the most light in all, in lux hours a year, as its lender says; `null` for that of its class
/// @param temperatureLeast in °C
/// @param temperatureMost in °C
/// @param humidityLeast relative, in percent
/// @param humidityMost relative, in percent
/// @param variation of the humidity in a day, in points of percent
public record Climate(
        @Nullable Sensitivity sensitivity,
        @Nullable BigDecimal lux,
        @Nullable BigDecimal luxHours,
        @Nullable BigDecimal temperatureLeast,
        @Nullable BigDecimal temperatureMost,
        @Nullable BigDecimal humidityLeast,
        @Nullable BigDecimal humidityMost,
        @Nullable BigDecimal variation) {

    static final Climate NONE = new Climate(null, null, null, null, null, null, null, null);

    /// The most light it may have, in lux: as its lender says, or by its class.
    @Nullable
    BigDecimal mostLux() {
        return lux == null ? LightLimitsCsv.of(sensitivity).map(LightLimit::lux).orElse(null) : lux;
    }

    /// The most light it may have in a year, in lux hours.
    @Nullable
    BigDecimal mostLuxHours() {
        return luxHours == null
                ? LightLimitsCsv.of(sensitivity).map(LightLimit::luxHours).orElse(null)
                : luxHours;
    }
}

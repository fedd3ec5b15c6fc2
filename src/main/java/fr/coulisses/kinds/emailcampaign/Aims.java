package fr.coulisses.kinds.emailcampaign;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a campaign is to reach, as the communication plan says.
///
/// @param openRate in percent of those who received it
/// @param clickRate in percent of those who received it
/// @param conversions how many tickets or bookings
public record Aims(
        @Nullable BigDecimal openRate,
        @Nullable BigDecimal clickRate,
        @Nullable Integer conversions) {

    public Aims(@Nullable BigDecimal openRate, @Nullable BigDecimal clickRate, @Nullable Integer conversions) {
        this.openRate = openRate;
        this.clickRate = clickRate;
        this.conversions = conversions;
    }

    static final Aims NONE = new Aims(null, null, null);
}

package fr.coulisses.kinds.communicationplan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was measured of an action.
///
/// @param impressions how often it was shown
/// @param clicks how often somebody followed it
/// @param interactions reactions, comments, shares and saves together
/// @param tickets how many were sold through it
public record Results(
        @Nullable Integer impressions,
        @Nullable Integer clicks,
        @Nullable Integer interactions,
        @Nullable Integer tickets) {

    static final Results NONE = new Results(null, null, null, null);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    boolean isEmpty() {
        return equals(NONE);
    }

    /// Clicks for a hundred impressions.
    Optional<BigDecimal> clickRate() {
        return share(clicks, impressions);
    }

    /// Interactions for a hundred impressions.
    Optional<BigDecimal> engagement() {
        return share(interactions, impressions);
    }

    /// Tickets for a hundred clicks.
    Optional<BigDecimal> conversion() {
        return share(tickets, clicks);
    }

    /// Euros for each click.
    Optional<BigDecimal> costPerClick(@Nullable BigDecimal cost) {
        return each(cost, clicks);
    }

    /// Euros for each ticket.
    Optional<BigDecimal> costPerTicket(@Nullable BigDecimal cost) {
        return each(cost, tickets);
    }

    private static Optional<BigDecimal> share(@Nullable Integer part, @Nullable Integer whole) {
        return part == null || whole == null || whole <= 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP));
    }

    /// Euros for each of some, to four decimals.
    static Optional<BigDecimal> each(@Nullable BigDecimal cost, @Nullable Integer count) {
        return cost == null || count == null || count <= 0
                ? Optional.empty()
                : Optional.of(cost.divide(BigDecimal.valueOf(count), 4, RoundingMode.HALF_UP));
    }
}

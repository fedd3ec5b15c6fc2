package fr.coulisses.kinds.emailcampaign;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the mailing program counted.
///
/// @param sent how many messages left
/// @param delivered how many arrived
/// @param opened how many people opened it; unreliable since programs load pictures by themselves
/// @param clicked how many people followed a link
/// @param unsubscribed how many refused further messages
/// @param complaints how many reported it as unwanted
/// @param bounced how many did not arrive
/// @param conversions how many bought or booked
/// @param readOn the day on which the figures were read
public record Statistics(
        @Nullable Integer sent,
        @Nullable Integer delivered,
        @Nullable Integer opened,
        @Nullable Integer clicked,
        @Nullable Integer unsubscribed,
        @Nullable Integer complaints,
        @Nullable Integer bounced,
        @Nullable Integer conversions,
        @Nullable LocalDate readOn) {

    static final Statistics NONE = new Statistics(null, null, null, null, null, null, null, null, null);

    public Statistics(
            @Nullable Integer sent,
            @Nullable Integer delivered,
            @Nullable Integer opened,
            @Nullable Integer clicked,
            @Nullable Integer unsubscribed,
            @Nullable Integer complaints,
            @Nullable Integer bounced,
            @Nullable Integer conversions,
            @Nullable LocalDate readOn) {
        this.sent = sent;
        this.delivered = delivered;
        this.opened = opened;
        this.clicked = clicked;
        this.unsubscribed = unsubscribed;
        this.complaints = complaints;
        this.bounced = bounced;
        this.conversions = conversions;
        this.readOn = readOn;
    }

    /// Whether anything was counted.
    boolean isEmpty() {
        return Stream.of(sent, delivered, opened, clicked, unsubscribed, complaints, bounced, conversions)
                .allMatch(Objects::isNull);
    }

    /// Those who opened it, of those who received it.
    public Optional<BigDecimal> openRate() {
        return percent(opened, delivered);
    }

    /// Those who followed a link, of those who received it.
    public Optional<BigDecimal> clickRate() {
        return percent(clicked, delivered);
    }

    /// Those who followed a link, of those who opened it.
    public Optional<BigDecimal> clickToOpenRate() {
        return percent(clicked, opened);
    }

    /// Those who refused further messages, of those who received it.
    public Optional<BigDecimal> unsubscribeRate() {
        return percent(unsubscribed, delivered);
    }

    /// Those who reported it, of those who received it.
    public Optional<BigDecimal> complaintRate() {
        return percent(complaints, delivered);
    }

    /// What did not arrive, of what left.
    public Optional<BigDecimal> bounceRate() {
        return percent(bounced, sent);
    }

    /// Those who bought or booked, of those who followed a link.
    public Optional<BigDecimal> conversionRate() {
        return percent(conversions, clicked);
    }

    /// To two decimals, half up; nothing while one of the two is not known or there is nothing to divide by.
    private static Optional<BigDecimal> percent(@Nullable Integer part, @Nullable Integer whole) {
        return part == null || whole == null || whole <= 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP));
    }
}

package fr.coulisses.kinds.fundingfile;

import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.Optional;

/// What a gift costs a company in the end (CGI 238 bis), if it gives nothing else in the year.
///
/// @param gift what it gives
/// @param counted what of it counts in the year: no more than the ceiling
/// @param reduction of its tax
/// @param net what the gift costs it
/// @param counterparts what it gets in return, in value
/// @param mostCounterparts what they may be worth
record GiftEffect(Money gift, Money counted, Money reduction, Money net, Money counterparts, Money mostCounterparts) {

    /// Nothing without an amount, or where a figure is not known.
    static Optional<GiftEffect> of(FundingFile file) {
        Money gift = file.requested().askedFor();
        Optional<BigDecimal> rate = file.number(FundingFile.GIFT_RATE);
        Optional<BigDecimal> ceiling = file.number(FundingFile.GIFT_CEILING);
        Optional<BigDecimal> share = file.number(FundingFile.COUNTERPARTS);
        if (gift.isZero() || rate.isEmpty() || ceiling.isEmpty() || share.isEmpty()) {
            return Optional.empty();
        }
        Money most = new Money(ceiling.get());
        Money counted = gift.compareTo(most) > 0 ? most : gift;
        Money reduction = part(counted, rate.get());
        return Optional.of(new GiftEffect(
                gift,
                counted,
                reduction,
                gift.minus(reduction),
                file.requested().counterpartValue(),
                part(gift, share.get())));
    }

    private static Money part(Money whole, BigDecimal percent) {
        return new Money(whole.euros().multiply(percent).movePointLeft(2));
    }

    /// What does not count this year.
    Money excess() {
        return gift.minus(counted);
    }

    boolean isWithinTheLimit() {
        return counterparts.compareTo(mostCounterparts) <= 0;
    }
}

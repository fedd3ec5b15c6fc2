package fr.coulisses.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// An amount in euros and cents. Rounding happens here and nowhere else: half-up, once.
///
/// @param euros exact, two decimals
public record Money(BigDecimal euros) implements Comparable<Money> {

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    public Money {
        euros = euros.setScale(2, RoundingMode.HALF_UP);
    }

    public static Money of(String euros) {
        return new Money(new BigDecimal(euros));
    }

    /// A quantity at a unit price, rounded half-up to the cent (R-C2.1-05).
    public static Money product(BigDecimal quantity, BigDecimal unitPrice) {
        return new Money(quantity.multiply(unitPrice));
    }

    public Money plus(Money other) {
        return new Money(euros.add(other.euros));
    }

    public Money minus(Money other) {
        return new Money(euros.subtract(other.euros));
    }

    public Money absolute() {
        return new Money(euros.abs());
    }

    public boolean isZero() {
        return euros.signum() == 0;
    }

    public boolean isNegative() {
        return euros.signum() < 0;
    }

    /// What share of `whole` this is, in percent with one decimal, half-up; 0 of nothing is 0.
    public BigDecimal percentOf(Money whole) {
        return whole.isZero()
                ? BigDecimal.ZERO.setScale(1)
                : euros.multiply(BigDecimal.valueOf(100)).divide(whole.euros, 1, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Money other) {
        return euros.compareTo(other.euros);
    }
}

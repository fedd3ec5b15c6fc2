package fr.coulisses.kinds.forecastbudget.tools;

import fr.coulisses.shared.Money;
import java.math.BigDecimal;

/// A rate on a base, as most taxes and contributions are: taxe CNM, contribution diffuseur, an insurance.
///
/// @param base euros, not negative
/// @param rate percent: 3.5 is 3,5 %
public record Rated(BigDecimal base, BigDecimal rate) {

    /// Rounded half-up to the cent, once.
    public Money amount() {
        return Money.product(base, fraction(rate));
    }

    /// 0.035 for 3.5 percent.
    static BigDecimal fraction(BigDecimal percent) {
        return percent.movePointLeft(2);
    }

    /// 1.055 for 5.5 percent.
    static BigDecimal onePlus(BigDecimal percent) {
        return BigDecimal.ONE.add(fraction(percent));
    }
}

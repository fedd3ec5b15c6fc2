package fr.coulisses.kinds.forecastbudget.tools;

import fr.coulisses.budget.Basis;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// A price with or without VAT, and the other one: HT = TTC / (1 + rate).
///
/// @param price euros, in the basis `given`
/// @param rate percent
/// @param quantity how many are sold at this price
public record TicketPrice(BigDecimal price, Basis given, BigDecimal rate, BigDecimal quantity) {

    public Basis wanted() {
        return given == Basis.TTC ? Basis.HT : Basis.TTC;
    }

    /// The price of one in the other basis, rounded to the cent.
    public Money rounded() {
        return new Money(converted(price, 2));
    }

    public Money givenTotal() {
        return Money.product(quantity, price);
    }

    /// The total in the other basis, rounded once.
    public Money exactTotal() {
        return new Money(converted(price.multiply(quantity), 2));
    }

    /// The total in the other basis when the price of one is rounded first.
    public Money roundedTotal() {
        return Money.product(quantity, rounded().euros());
    }

    /// What rounding the price of one first adds to the total.
    public Money roundingEffect() {
        return roundedTotal().minus(exactTotal());
    }

    /// The price of one in a basis with the four decimals of a budget line, whose total is then nearest the exact one.
    public BigDecimal unitPrice(Basis basis) {
        return basis == given ? price : converted(price, 4);
    }

    private BigDecimal converted(BigDecimal amount, int decimals) {
        BigDecimal factor = Rated.onePlus(rate);
        return given == Basis.TTC
                ? amount.divide(factor, decimals, RoundingMode.HALF_UP)
                : amount.multiply(factor).setScale(decimals, RoundingMode.HALF_UP);
    }
}

package fr.coulisses.tracking;

import fr.coulisses.shared.Money;
import java.math.BigDecimal;

/// Why an income from tickets is not what was expected (R-C2.3-10): by how many were sold, and by what they cost.
///
/// @param volume (Qr − Qp) × Pp
/// @param price (Pr − Pp) × Qr
public record Explanation(Money volume, Money price) {

    /// @param planned how many were expected
    /// @param plannedPrice euros of one, expected
    /// @param sold how many were sold
    /// @param receipts what they brought
    static Explanation of(BigDecimal planned, BigDecimal plannedPrice, BigDecimal sold, Money receipts) {
        Money atPlannedPrice = Money.product(sold, plannedPrice);
        return new Explanation(Money.product(sold.subtract(planned), plannedPrice), receipts.minus(atPlannedPrice));
    }
}

package fr.coulisses.kinds.forecastbudget.tools;

import fr.coulisses.shared.Money;
import java.math.BigDecimal;

/// The right of public presentation of an exhibition: a recommended minimum by artist, or a share of its ticketing
/// where that is more.
///
/// @param artists at least 1
/// @param minimumEach euros by artist; for a solo exhibition, for the one
/// @param ticketing receipts HT of the exhibition itself
/// @param share percent of the ticketing
public record PresentationRight(BigDecimal artists, BigDecimal minimumEach, BigDecimal ticketing, BigDecimal share) {

    public Money minimum() {
        return Money.product(artists, minimumEach);
    }

    public Money ofTicketing() {
        return new Rated(ticketing, share).amount();
    }

    /// The greater of the two.
    public Money recommended() {
        return minimum().compareTo(ofTicketing()) >= 0 ? minimum() : ofTicketing();
    }
}

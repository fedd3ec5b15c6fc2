package fr.coulisses.kinds.forecastbudget.tools;

import fr.coulisses.shared.Money;
import java.math.BigDecimal;

/// Authors' rights on music at a rate of the receipts (Sacem).
///
/// @param ticketing ticket receipts HT, in euros
/// @param ancillary other receipts HT, such as a bar
/// @param ancillaryShare percent of the ancillary receipts that counts
/// @param minimumBase the least base, usually the expenses; 0 where none applies
/// @param rate percent of the base
/// @param uplift percent on top of the rights for recorded music; 0 for live music
/// @param vat percent of VAT on the rights
public record SacemRights(
        BigDecimal ticketing,
        BigDecimal ancillary,
        BigDecimal ancillaryShare,
        BigDecimal minimumBase,
        BigDecimal rate,
        BigDecimal uplift,
        BigDecimal vat) {

    /// Receipts, or the least base where they are below it.
    public BigDecimal base() {
        return ticketing.add(ancillary.multiply(Rated.fraction(ancillaryShare))).max(minimumBase);
    }

    /// What one euro of base costs before VAT.
    public BigDecimal share() {
        return Rated.fraction(rate).multiply(Rated.onePlus(uplift));
    }

    public Money beforeVat() {
        return Money.product(base(), share());
    }

    /// VAT included, rounded once.
    public Money withVat() {
        return Money.product(base(), shareWithVat());
    }

    BigDecimal shareWithVat() {
        return share().multiply(Rated.onePlus(vat));
    }
}

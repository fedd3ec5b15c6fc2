package fr.coulisses.kinds.forecastbudget.tools;

import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/// What a show sold on tour costs by date, and the price of a cession. Rounded once, at each figure that is asked.
///
/// @param creation cost of the creation (coût de montage), in euros
/// @param dates over which the creation is paid off, at least 1
/// @param artists gross pay and contributions of the artists for one date
/// @param technicians the same of the technicians
/// @param others what else one date costs
/// @param annexes transport, nights and meals of one date
/// @param annexesInPrice whether the price includes them; otherwise they are billed on top
/// @param overhead percent for the structure, on what a date costs with its share of the creation
/// @param margin percent on all of that
/// @param vat percent on a cession
public record TouringShow(
        BigDecimal creation,
        BigDecimal dates,
        EmployerCost artists,
        EmployerCost technicians,
        BigDecimal others,
        BigDecimal annexes,
        boolean annexesInPrice,
        BigDecimal overhead,
        BigDecimal margin,
        BigDecimal vat) {

    /// What one performance costs (coût plateau), annexes included where the price includes them.
    public Money plateau() {
        return new Money(plateauCost());
    }

    /// The share of the creation that one date pays off (quote-part).
    public Money share() {
        return new Money(shareOfCreation());
    }

    public Money overheadByDate() {
        return new Money(overheadCost());
    }

    public Money marginByDate() {
        return new Money(marginAmount());
    }

    /// What one date costs in all, before any margin.
    public Money costByDate() {
        return new Money(fullCost());
    }

    /// The price of a cession HT.
    public Money price() {
        return new Money(fullCost().add(marginAmount()));
    }

    /// The price of a cession with VAT.
    public Money priceWithVat() {
        return new Money(price().euros().multiply(Rated.onePlus(vat)));
    }

    /// The dates that must be sold at this price before the creation is paid off; none where a date leaves nothing.
    public Optional<BigDecimal> breakEven() {
        BigDecimal left = shareOfCreation().add(marginAmount());
        return left.signum() == 0
                ? Optional.empty()
                : Optional.of(creation.divide(left, 6, RoundingMode.HALF_UP).setScale(0, RoundingMode.CEILING));
    }

    /// The share with the four decimals of a budget line.
    BigDecimal shareOfCreation() {
        return creation.divide(dates, MathContext.DECIMAL128);
    }

    private BigDecimal plateauCost() {
        return artists.cost()
                .plus(technicians.cost())
                .euros()
                .add(others)
                .add(annexesInPrice ? annexes : BigDecimal.ZERO);
    }

    private BigDecimal overheadCost() {
        return plateauCost().add(shareOfCreation()).multiply(Rated.fraction(overhead));
    }

    private BigDecimal fullCost() {
        return plateauCost().add(shareOfCreation()).add(overheadCost());
    }

    private BigDecimal marginAmount() {
        return fullCost().multiply(Rated.fraction(margin));
    }
}

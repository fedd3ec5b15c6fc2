package fr.coulisses.kinds.fundingfile;

import fr.coulisses.budget.Basis;
import fr.coulisses.project.VatRegime;
import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// What sponsorship is invoiced at: the price of a service, with VAT when the structure is liable.
///
/// @param rate of the VAT in percent; 0 when the structure is not liable
record SponsorPrice(Money net, BigDecimal rate, Money vat, Money gross) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// The amount of the request is counted as the budget is: without VAT in one that is HT, with it in any other.
    /// Nothing without an amount, or where the rate is not known.
    static Optional<SponsorPrice> of(FundingFile file, VatRegime regime) {
        Money amount = file.requested().askedFor();
        Optional<BigDecimal> rate =
                regime == VatRegime.NOT_LIABLE ? Optional.of(BigDecimal.ZERO) : file.number(FundingFile.VAT);
        if (amount.isZero() || rate.isEmpty() || rate.get().signum() < 0) {
            return Optional.empty();
        }
        return Optional.of(file.basis() == Basis.HT ? ofNet(amount, rate.get()) : ofGross(amount, rate.get()));
    }

    private static SponsorPrice ofNet(Money net, BigDecimal rate) {
        Money vat = new Money(net.euros().multiply(rate).movePointLeft(2));
        return new SponsorPrice(net, rate, vat, net.plus(vat));
    }

    private static SponsorPrice ofGross(Money gross, BigDecimal rate) {
        Money net = new Money(gross.euros().multiply(HUNDRED).divide(HUNDRED.add(rate), 2, RoundingMode.HALF_UP));
        return new SponsorPrice(net, rate, gross.minus(net), gross);
    }

    boolean hasVat() {
        return rate.signum() > 0;
    }
}

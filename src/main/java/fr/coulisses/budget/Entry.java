package fr.coulisses.budget;

import fr.coulisses.shared.Money;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What one line of a budget says.
///
/// @param account the number as typed; a check says when it fits no account
/// @param quantity up to three decimals, never negative
/// @param unitPrice euros with up to four decimals, never negative
/// @param vatRate percent with up to three decimals: included in a TTC budget, to be added in an HT one; 0 is no VAT
/// @param variability what the amount depends on, for the break-even point and the scenarios
/// @param due when it is paid or received, for the cash plan
/// @param certainty of an income that somebody else decides about; `null` for charges and for a team's own forecast
/// @param funder who pays, for subsidies and patronage
/// @param funderType the row of account 74 on the subsidy form; `null` elsewhere
/// @param scheme the aid that is asked for (dispositif), for subsidies
@Embeddable
public record Entry(
        @Enumerated(EnumType.STRING) Section section,
        String account,
        @Enumerated(EnumType.STRING) Heading heading,
        String label,
        BigDecimal quantity,
        String unit,
        BigDecimal unitPrice,
        BigDecimal vatRate,
        @Enumerated(EnumType.STRING) Variability variability,
        @Convert(converter = DuesColumn.class) Dues due,
        @Enumerated(EnumType.STRING) @Nullable Certainty certainty,
        String funder,
        @Enumerated(EnumType.STRING) @Nullable FunderType funderType,
        String scheme) {

    /// Versions frozen by an earlier release know nothing of variability, instalments and schemes.
    public Entry(
            Section section,
            String account,
            Heading heading,
            String label,
            BigDecimal quantity,
            String unit,
            BigDecimal unitPrice,
            BigDecimal vatRate,
            @Nullable Variability variability,
            @Nullable Dues due,
            @Nullable Certainty certainty,
            String funder,
            @Nullable FunderType funderType,
            @Nullable String scheme) {
        this.section = section;
        this.account = account.strip();
        this.heading = heading;
        this.label = label;
        this.quantity = bare(quantity);
        this.unit = unit;
        this.unitPrice = bare(unitPrice);
        this.vatRate = bare(vatRate);
        this.variability = variability == null ? usual(heading) : variability;
        this.due = due == null ? Dues.UNKNOWN : due;
        this.certainty = section == Section.EXPENSE ? null : certainty;
        this.funder = funder;
        this.funderType = funderType;
        this.scheme = scheme == null ? "" : scheme;
    }

    /// A line with its quantity, unit and price, and the rest as it usually is.
    public static Entry of(
            Section section,
            String account,
            Heading heading,
            String label,
            BigDecimal quantity,
            String unit,
            BigDecimal unitPrice) {
        return new Entry(
                section,
                account,
                heading,
                label,
                quantity,
                unit,
                unitPrice,
                BigDecimal.ZERO,
                null,
                null,
                section == Section.INCOME ? heading.usualCertainty() : null,
                "",
                null,
                null);
    }

    /// A line that somebody just added and has yet to fill in.
    public static Entry blank(Section section) {
        Heading heading = section == Section.EXPENSE ? Heading.ARTISTIC : Heading.GRANTS;
        return of(section, "", heading, "", BigDecimal.ONE, "forfait", BigDecimal.ZERO);
    }

    /// A contribution in kind that somebody just added: in account 86 as a charge, 87 as a produit.
    public static Entry blankInKind(Section section) {
        String account = section == Section.EXPENSE ? "864" : "870";
        return of(section, account, Heading.IN_KIND, "", BigDecimal.ONE, "forfait", BigDecimal.ZERO);
    }

    /// Quantity × unit price, rounded half-up to the cent (R-C2.1-05).
    public Money amount() {
        return Money.product(quantity, unitPrice);
    }

    /// The same when entries and ticket prices are multiplied: tickets sell more or less, what depends on them follows.
    Entry scaled(BigDecimal entries, BigDecimal prices) {
        if (isInKind() || variability == Variability.FIXED) {
            return this;
        }
        boolean priced = heading == Heading.TICKETING || variability == Variability.PER_REVENUE;
        return new Entry(
                section,
                account,
                heading,
                label,
                quantity.multiply(entries),
                unit,
                priced ? unitPrice.multiply(prices) : unitPrice,
                vatRate,
                variability,
                due,
                certainty,
                funder,
                funderType,
                scheme);
    }

    public Account accountNumber() {
        return new Account(account);
    }

    /// Below the monetary totals: accounts 86 and 87.
    public boolean isInKind() {
        return accountNumber().isInKind();
    }

    /// What the amount depends on when nobody says: tickets on the spectators, everything else on nothing.
    static Variability usual(Heading heading) {
        return heading == Heading.TICKETING ? Variability.PER_ENTRY : Variability.FIXED;
    }

    /// Equal numbers are written alike, `1.50` as `1.5`, so that equal lines are equal.
    private static BigDecimal bare(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

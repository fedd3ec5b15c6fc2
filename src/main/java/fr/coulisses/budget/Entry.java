package fr.coulisses.budget;

import fr.coulisses.shared.Money;
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
/// @param certainty of an income; `null` for charges
/// @param funder who pays, for subsidies and patronage
/// @param funderType the row of account 74 on the subsidy form; `null` elsewhere
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
        @Enumerated(EnumType.STRING) @Nullable Certainty certainty,
        String funder,
        @Enumerated(EnumType.STRING) @Nullable FunderType funderType) {

    public Entry {
        account = account.strip();
        quantity = bare(quantity);
        unitPrice = bare(unitPrice);
        vatRate = bare(vatRate);
        if (section == Section.EXPENSE) {
            certainty = null;
        }
    }

    /// A line that somebody just added and has yet to fill in.
    public static Entry blank(Section section) {
        return new Entry(
                section,
                "",
                section == Section.EXPENSE ? Heading.ARTISTIC : Heading.GRANTS,
                "",
                BigDecimal.ONE,
                "forfait",
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                section == Section.INCOME ? Certainty.HOPED : null,
                "",
                null);
    }

    /// A contribution in kind that somebody just added: in account 86 as a charge, 87 as a produit.
    public static Entry blankInKind(Section section) {
        return new Entry(
                section,
                section == Section.EXPENSE ? "864" : "870",
                Heading.IN_KIND,
                "",
                BigDecimal.ONE,
                "forfait",
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                section == Section.INCOME ? Certainty.ACQUIRED : null,
                "",
                null);
    }

    /// Quantity × unit price, rounded half-up to the cent (R-C2.1-05).
    public Money amount() {
        return Money.product(quantity, unitPrice);
    }

    public Account accountNumber() {
        return new Account(account);
    }

    /// Below the monetary totals: accounts 86 and 87.
    public boolean isInKind() {
        return accountNumber().isInKind();
    }

    /// Equal numbers are written alike, `1.50` as `1.5`, so that equal lines are equal.
    private static BigDecimal bare(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

package fr.coulisses.kinds.venuestudy;

import fr.coulisses.shared.Money;
import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What is done about a point of the grid that does not fit, and who agreed to it.
public record Adjustment(
        String id,
        @Nullable Point point,
        @Nullable Solution solution,
        String description,
        @Nullable BigDecimal cost,
        String line,
        String opinion,
        String venueBy,
        @Nullable LocalDate venueOn,
        String companyBy,
        @Nullable LocalDate companyOn) {

    public Adjustment {
        description = Unwritten.text(description);
        line = Unwritten.text(line);
        opinion = Unwritten.text(opinion);
        venueBy = Unwritten.text(venueBy);
        companyBy = Unwritten.text(companyBy);
    }

    /// Whether the technical team of the venue gave its opinion and agreed, with a name and a day.
    boolean isValidated() {
        return solution != null && !opinion.isBlank() && !venueBy.isBlank() && venueOn != null;
    }

    /// Whether both sides agreed.
    boolean isAgreed() {
        return isValidated() && !companyBy.isBlank() && companyOn != null;
    }

    /// Whether the budget has to pay for it.
    boolean isCharged() {
        return amount().compareTo(Money.ZERO) > 0;
    }

    /// Whether it has to, and no line of it is named.
    public boolean isUnpaid() {
        return isCharged() && line.isEmpty();
    }

    /// What it costs, in euros; nothing while nobody knows.
    public Money amount() {
        return cost == null ? Money.ZERO : new Money(cost);
    }
}

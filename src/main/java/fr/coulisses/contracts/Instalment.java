package fr.coulisses.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A part of the price, and when it is paid.
///
/// @param day on which it is due; `null` when it follows something, which the label then says
/// @param percent of the price with VAT; `null` when the amount is agreed
/// @param amount in euros with VAT; `null` when it follows from the percentage
public record Instalment(
        String id,
        String label,
        @Nullable LocalDate day,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal amount) {

    public Instalment {
        label = Fields.text(label);
    }
}

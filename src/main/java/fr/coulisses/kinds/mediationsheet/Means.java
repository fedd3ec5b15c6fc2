package fr.coulisses.kinds.mediationsheet;

import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Something the action needs.
///
/// @param quantity as people write it: « 12 lots »
/// @param cost in euros, for all sessions of the sheet; `null` while nobody knows
/// @param line id of the budget line that pays for it; empty for none
/// @param ownMeans whether the bearer has it already (moyens propres)
public record Means(
        String id,
        @Nullable Nature nature,
        String label,
        String quantity,
        @Nullable BigDecimal cost,
        String line,
        Boolean ownMeans)
        implements Costing {

    public Means(
            String id,
            @Nullable Nature nature,
            @Nullable String label,
            @Nullable String quantity,
            @Nullable BigDecimal cost,
            @Nullable String line,
            @Nullable Boolean ownMeans) {
        this.id = id;
        this.nature = nature;
        this.label = Unwritten.text(label);
        this.quantity = Unwritten.text(quantity);
        this.cost = cost;
        this.line = Unwritten.text(line);
        this.ownMeans = Boolean.TRUE.equals(ownMeans);
    }

    /// What sort of means it is.
    public enum Nature {
        HUMAN,
        MATERIAL,
        TECHNICAL,
        FINANCIAL
    }
}

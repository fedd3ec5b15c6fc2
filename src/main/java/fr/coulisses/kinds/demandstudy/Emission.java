package fr.coulisses.kinds.demandstudy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// An item of the environmental impact.
///
/// @param quantity in `unit`, or in the unit of the factor that is chosen
/// @param factor where the kilograms per unit come from; `null` while nothing is chosen
/// @param ownFactor kilograms of CO₂ equivalent per unit, typed by the student; it goes before the register's
/// @param ownSource where that was read
/// @param reduction what will be done about it
public record Emission(
        String id,
        String what,
        @Nullable Post post,
        @Nullable BigDecimal quantity,
        String unit,
        @Nullable FactorCode factor,
        @Nullable BigDecimal ownFactor,
        String ownSource,
        String reduction) {

    public Emission(
            String id,
            @Nullable String what,
            @Nullable Post post,
            @Nullable BigDecimal quantity,
            @Nullable String unit,
            @Nullable FactorCode factor,
            @Nullable BigDecimal ownFactor,
            @Nullable String ownSource,
            @Nullable String reduction) {
        this.id = id;
        this.what = DemandStudy.text(what);
        this.post = post;
        this.quantity = quantity;
        this.unit = DemandStudy.text(unit);
        this.factor = factor;
        this.ownFactor = ownFactor;
        this.ownSource = DemandStudy.text(ownSource);
        this.reduction = DemandStudy.text(reduction);
    }

    /// What of a project touches its environment.
    public enum Post {
        AUDIENCE_TRAVEL,
        TEAM_TRAVEL,
        ENERGY,
        FOOD,
        SETS,
        WASTE,
        DIGITAL,
        PRINTING,
        SITE_BIODIVERSITY
    }
}

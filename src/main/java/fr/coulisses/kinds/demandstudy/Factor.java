package fr.coulisses.kinds.demandstudy;

import fr.coulisses.parameter.ParameterStatus;
import fr.coulisses.parameter.ParameterValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// An emission factor as the register had it on the day it was read.
///
/// @param id its code in the register
/// @param value kilograms of CO₂ equivalent per unit; `null` where the register has no number
/// @param unit for instance `kg CO₂e/km`
/// @param verified whether the register vouches for it
public record Factor(String id, String name, @Nullable BigDecimal value, String unit, String source, Boolean verified) {

    public Factor(
            String id,
            @Nullable String name,
            @Nullable BigDecimal value,
            @Nullable String unit,
            @Nullable String source,
            @Nullable Boolean verified) {
        this.id = id;
        this.name = DemandStudy.text(name);
        this.value = value;
        this.unit = DemandStudy.text(unit);
        this.source = DemandStudy.text(source);
        this.verified = Boolean.TRUE.equals(verified);
    }

    static Factor of(ParameterValue figure) {
        return new Factor(
                figure.code(),
                figure.label(),
                figure.number().orElse(null),
                figure.unit().name(),
                figure.source(),
                figure.status() != ParameterStatus.TO_VERIFY);
    }
}

package fr.coulisses.contracts.cost;

import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.parameter.ParameterStatus;
import fr.coulisses.parameter.ParameterValue;
import fr.coulisses.parameter.Unit;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A legal figure as it was when something was worked out with it: the result keeps it.
///
/// @param label what it is called, in French
/// @param value in its unit, with a decimal point: `52` of `%`
public record UsedFigure(
        String code,
        String label,
        String value,
        String unit,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        ParameterStatus status) {

    public static UsedFigure of(String code, ParameterSnapshot figures) {
        ParameterValue value = figures.value(code);
        return new UsedFigure(
                code,
                value.label(),
                value.text(),
                value.unit().name(),
                value.validFrom(),
                value.validTo(),
                value.source(),
                value.status());
    }

    /// The value as people read it: `52 %`.
    public String written(Locale language) {
        return new Unit(unit).written(value, language);
    }

    /// Whether it is still to be verified; then what is worked out with it is said to be an order of magnitude.
    public boolean unsure() {
        return status == ParameterStatus.TO_VERIFY;
    }
}

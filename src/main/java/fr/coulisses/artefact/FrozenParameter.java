package fr.coulisses.artefact;

import fr.coulisses.parameter.ParameterStatus;
import fr.coulisses.parameter.ParameterValue;
import fr.coulisses.parameter.Unit;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A legal figure as it was on the day a version was submitted.
///
/// @param label what the figure is called; empty in versions of earlier releases
/// @param value a number with a decimal point, or a text; empty where none was known
/// @param unit what it is measured in, for instance `%`
/// @param validFrom the first day; `null` where none was given, and in versions of earlier releases
/// @param validTo the last day; `null` where none was given, and in versions of earlier releases
public record FrozenParameter(
        String label,
        String value,
        String unit,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        ParameterStatus status,
        String source) {

    /// Versions frozen by an earlier release know neither names nor dates.
    public FrozenParameter(
            @Nullable String label,
            String value,
            String unit,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            ParameterStatus status,
            String source) {
        this.label = label == null ? "" : label;
        this.value = value;
        this.unit = unit;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.status = status;
        this.source = source;
    }

    static FrozenParameter of(ParameterValue value) {
        return new FrozenParameter(
                value.label(),
                value.text(),
                value.unit().name(),
                value.validFrom(),
                value.validTo(),
                value.status(),
                value.source());
    }

    /// The figure as it was read.
    ///
    /// @param day on which the version was submitted
    public ParameterValue read(String code, LocalDate day) {
        boolean began = validFrom == null || !validFrom.isAfter(day);
        boolean ended = validTo != null && validTo.isBefore(day);
        return new ParameterValue(
                code,
                label.isEmpty() ? code : label,
                value,
                new Unit(unit),
                validFrom,
                validTo,
                source,
                status,
                began && !ended && !value.isEmpty(),
                List.of(code));
    }
}

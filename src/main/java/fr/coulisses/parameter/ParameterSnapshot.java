package fr.coulisses.parameter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// All legal figures as they stand on a day: a value that rules read without a database.
///
/// @param date the day it answers for; [#on] gives the same register on another
/// @param parameters by code, in the order of the register
public record ParameterSnapshot(LocalDate date, Map<String, Parameter> parameters) {

    public ParameterSnapshot {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /// The figures of this release alone, without anything a school typed.
    public static ParameterSnapshot shipped(LocalDate date) {
        Map<String, Parameter> shipped = new LinkedHashMap<>();
        ParameterCsv.shipped().forEach(parameter -> shipped.put(parameter.code(), parameter));
        return new ParameterSnapshot(date, shipped);
    }

    /// The figure behind a code, followed to where it is stated. Where none is in force it is the last known one, to be
    /// verified.
    ///
    /// @throws UnknownParameter when there is no such code
    public ParameterValue value(String code) {
        ParameterValue value = ParameterValue.of(known(code), date);
        // A reference that leads nowhere or back stays as it is: no number, and no other figure harmed.
        while (value.unit().isReference()
                && parameters.containsKey(value.text())
                && !value.chain().contains(value.text())) {
            value = value.referringTo(ParameterValue.of(known(value.text()), date));
        }
        return value;
    }

    /// The number behind a code, in its unit: 3.5 for 3,5 %.
    ///
    /// @throws UnknownParameter when there is no such code
    /// @throws IllegalStateException when it is no number; [ParameterValue#number] asks without this
    public BigDecimal decimal(String code) {
        ParameterValue value = value(code);
        return value.number()
                .orElseThrow(() ->
                        new IllegalStateException(code + " is no number on " + date + ": \"" + value.text() + "\""));
    }

    /// The figures on another day: a ticket is taxed by the rate of its performance, not of today.
    public ParameterSnapshot on(LocalDate day) {
        return new ParameterSnapshot(day, parameters);
    }

    /// These figures, but for one that has always been another: what a law that changes would do.
    public ParameterSnapshot with(String code, String text) {
        Parameter changed = known(code);
        DatedValue always = new DatedValue(text, null, null, "", ParameterStatus.VERIFIED, "");
        Map<String, Parameter> others = new LinkedHashMap<>(parameters);
        others.put(
                code,
                new Parameter(
                        code,
                        changed.label(),
                        changed.unit(),
                        List.of(new RegisteredValue(new UUID(0, 0), 0, ParameterOrigin.SHIPPED, always))));
        return new ParameterSnapshot(date, others);
    }

    private Parameter known(String code) {
        Parameter parameter = parameters.get(code);
        if (parameter == null) {
            throw new UnknownParameter(code);
        }
        return parameter;
    }
}

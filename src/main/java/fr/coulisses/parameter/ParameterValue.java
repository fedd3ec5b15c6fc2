package fr.coulisses.parameter;

import fr.coulisses.shared.DecimalText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A figure as it stands on a day.
///
/// @param text the value in its unit, with a decimal point: `3.5` of `%` is 3,5 %; empty where none is known
/// @param validFrom the first day, `null` where none is given
/// @param validTo the last day, `null` where none is given
/// @param status to be verified whenever it is not in force
/// @param inForce whether it is known and the day lies in its period; otherwise it is the nearest known value
/// @param chain the codes from the one asked for to the one that states the figure: one, or more where it refers to
/// another
public record ParameterValue(
        String code,
        String label,
        String text,
        Unit unit,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        ParameterStatus status,
        boolean inForce,
        List<String> chain) {

    public ParameterValue {
        chain = List.copyOf(chain);
    }

    static ParameterValue of(Parameter parameter, LocalDate day) {
        DatedValue said = parameter.on(day);
        boolean inForce = said.covers(day) && !said.saysNothing();
        return new ParameterValue(
                parameter.code(),
                parameter.label(),
                said.text(),
                parameter.unit(),
                said.validFrom(),
                said.validTo(),
                said.source(),
                inForce ? said.status() : ParameterStatus.TO_VERIFY,
                inForce,
                List.of(parameter.code()));
    }

    /// This figure, which is that of another: as sure as the weaker of the two, for as long as both are in force.
    ParameterValue referringTo(ParameterValue other) {
        return new ParameterValue(
                code,
                label,
                other.text,
                other.unit,
                later(validFrom, other.validFrom),
                earlier(validTo, other.validTo),
                source + " ; " + other.source,
                status.weaker(other.status),
                inForce && other.inForce,
                Stream.concat(chain.stream(), other.chain.stream()).toList());
    }

    /// The number it is, if it is one.
    public Optional<BigDecimal> number() {
        return DecimalText.parse(text);
    }

    /// Whether a rule that rests on it may keep somebody from submitting.
    public boolean mayBlock() {
        return status != ParameterStatus.TO_VERIFY;
    }

    /// The value as people read it: `3,5 %`, `80 011 €/an`.
    public String written(Locale language) {
        return unit.written(text, language);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }
}

package fr.coulisses.parameter;

import fr.coulisses.shared.DecimalText;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// A legal figure as the register had it when something was worked out with it: kept in a content, so that the content
/// stays what it was.
///
/// @param id its code in the register
/// @param text its value, with a decimal point
/// @param unit what it is measured in: `%`, `EUR/an`
/// @param status how sure it is
public record UsedFigure(String id, String name, String text, String unit, String source, ParameterStatus status) {

    public UsedFigure {
        name = Objects.requireNonNullElse(name, "");
        text = Objects.requireNonNullElse(text, "");
        unit = Objects.requireNonNullElse(unit, "");
        source = Objects.requireNonNullElse(source, "");
        status = Objects.requireNonNullElse(status, ParameterStatus.TO_VERIFY);
    }

    public static UsedFigure of(ParameterValue value) {
        return new UsedFigure(
                value.code(), value.label(), value.text(), value.unit().name(), value.source(), value.status());
    }

    public Optional<BigDecimal> number() {
        return DecimalText.parse(text);
    }

    public boolean isToVerify() {
        return status == ParameterStatus.TO_VERIFY;
    }

    /// As people read it: `3,5 %`, `20 000 €/an`.
    public String written(Locale language) {
        return new Unit(unit).written(text, language);
    }
}

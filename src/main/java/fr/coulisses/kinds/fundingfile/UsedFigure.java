package fr.coulisses.kinds.fundingfile;

import fr.coulisses.parameter.ParameterStatus;
import fr.coulisses.parameter.ParameterValue;
import fr.coulisses.shared.DecimalText;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/// A legal figure as the register had it when the file was composed.
///
/// @param id its code in the register
/// @param text its value, with a decimal point
/// @param unit what it is measured in: `%`, `EUR/an`
/// @param status how sure it is
public record UsedFigure(String id, String name, String text, String unit, String source, ParameterStatus status) {

    public UsedFigure {
        name = Unwritten.text(name);
        text = Unwritten.text(text);
        unit = Unwritten.text(unit);
        source = Unwritten.text(source);
        status = Objects.requireNonNullElse(status, ParameterStatus.TO_VERIFY);
    }

    static UsedFigure of(ParameterValue value) {
        return new UsedFigure(
                value.code(), value.label(), value.text(), value.unit().name(), value.source(), value.status());
    }

    Optional<BigDecimal> number() {
        return DecimalText.parse(text);
    }

    boolean isToVerify() {
        return status == ParameterStatus.TO_VERIFY;
    }
}

package fr.coulisses.kinds.evaluationplan;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.thread.Citation;
import fr.coulisses.kinds.evaluationplan.Assessment.Reading;
import fr.coulisses.shared.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How a plan speaks of its rows, in its document, in its workbook and in its editor.
public record PlanWords(EvaluationPlan plan, Wording wording) {

    public String name(Indicator indicator) {
        return indicator.label().isBlank() ? wording.text("evaluationplan.unnamed") : indicator.label();
    }

    String name(Step step) {
        return step.name().isBlank() ? wording.text("evaluationplan.unnamed") : step.name();
    }

    /// What a constant is called: `evaluationplan.source.TICKETING`; nothing for none.
    String named(@Nullable Enum<?> value) {
        if (value == null) {
            return "";
        }
        String type = value.getDeclaringClass().getSimpleName();
        return wording.text(
                "evaluationplan." + Character.toLowerCase(type.charAt(0)) + type.substring(1) + "." + value.name());
    }

    String named(Collection<? extends Enum<?>> values) {
        return values.stream().map(this::named).collect(Collectors.joining(", "));
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "" : Formats.date(day);
    }

    String number(@Nullable BigDecimal number) {
        return number == null ? "" : wording.decimal(number);
    }

    /// A value with its unit.
    public String value(@Nullable BigDecimal number, Indicator indicator) {
        if (number == null) {
            return "";
        }
        return indicator.unit().isBlank() ? number(number) : number(number) + "\u00a0" + indicator.unit();
    }

    /// `+3` or `−3`.
    String signed(Optional<BigDecimal> difference) {
        return difference
                .map(number -> (number.signum() > 0 ? "+" : "") + wording.decimal(number))
                .orElse("");
    }

    String signedShare(Optional<BigDecimal> percent) {
        return percent.map(number -> (number.signum() > 0 ? "+" : "") + wording.percent(number))
                .orElse("");
    }

    /// The state in words.
    public String state(Assessment assessment) {
        return wording.text(assessment.state().labelKey());
    }

    /// The day of a value, marked where the application computed it.
    String day(Reading reading) {
        return reading.computed()
                ? day(reading.on()) + " " + wording.text("evaluationplan.computed.mark")
                : day(reading.on());
    }

    /// Where a value comes from: what was chosen, or the register that computes it.
    String source(Indicator indicator) {
        Computation computation = indicator.computation();
        return computation == null
                ? named(indicator.source())
                : wording.text(
                        "evaluationplan.source.computed",
                        wording.text(computation.origin().labelKey()));
    }

    /// How a computed figure was worked out, with its numbers and its day.
    public String workedOut(Computed figure) {
        return wording.text(
                figure.what().labelKey() + ".worked",
                number(figure.part()),
                number(figure.whole()),
                number(figure.value()),
                day(figure.on()),
                wording.text(figure.what().origin().labelKey()));
    }

    /// The words of objectives or actions, one a line.
    String cited(Collection<String> ids) {
        return plan.cited(ids).stream().map(Citation::label).collect(Collectors.joining("\n"));
    }

    /// The name of a field.
    ///
    /// @param place of the field, without ids
    public String field(String place) {
        return wording.text("evaluationplan.field." + place.replace('/', '.'));
    }
}

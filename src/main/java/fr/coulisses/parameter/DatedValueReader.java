package fr.coulisses.parameter;

import fr.coulisses.shared.DecimalText;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads what an administrator typed for a parameter, and says what is wrong with it.
final class DatedValueReader {

    private final Parameter parameter;
    private final Map<String, Parameter> all;

    /// @param all the whole register, because a value may be the code of another parameter
    DatedValueReader(Parameter parameter, Map<String, Parameter> all) {
        this.parameter = parameter;
        this.all = all;
    }

    /// @param corrected the value that this one takes the place of; `null` for one more
    /// @throws Refusal at the first thing that cannot stay
    DatedValue read(DatedValue typed, @Nullable UUID corrected) {
        LocalDate from = typed.validFrom();
        if (from == null) {
            throw new Refusal("parameter.refused.from");
        }
        if (typed.validTo() != null && typed.validTo().isBefore(from)) {
            throw new Refusal("parameter.refused.to", Formats.date(from));
        }
        DatedValue read = new DatedValue(
                value(typed.text().strip()),
                from,
                typed.validTo(),
                typed.source().strip(),
                typed.status(),
                typed.comment().strip());
        if (read.source().isEmpty() || read.source().length() > 400) {
            throw new Refusal("parameter.refused.source");
        }
        if (read.comment().length() > 1000) {
            throw new Refusal("parameter.refused.comment");
        }
        parameter.values().stream()
                .filter(other -> other.isOfTheSchool() && !other.id().equals(corrected))
                .forEach(other -> refuseOverlap(read, other.value()));
        return read;
    }

    private String value(String typed) {
        if (typed.isEmpty() || typed.length() > 80) {
            throw new Refusal("parameter.refused.value");
        }
        if (parameter.unit().isReference()) {
            return code(typed);
        }
        return parameter.isNumeric() ? number(typed) : typed;
    }

    private String number(String typed) {
        BigDecimal number = DecimalText.parse(typed)
                .filter(read -> read.signum() >= 0)
                .orElseThrow(() -> new Refusal(
                        "parameter.refused.number", typed, parameter.unit().name()));
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private String code(String typed) {
        if (!all.containsKey(typed)) {
            throw new Refusal("parameter.refused.code", typed);
        }
        if (leadsBack(typed, new HashSet<>())) {
            throw new Refusal("parameter.refused.loop", typed, parameter.code());
        }
        return typed;
    }

    /// Whether any value that a code ever had leads to this parameter.
    private boolean leadsBack(String code, Set<String> seen) {
        Parameter other = all.get(code);
        if (code.equals(parameter.code())) {
            return true;
        }
        return seen.add(code)
                && other != null
                && other.unit().isReference()
                && other.values().stream()
                        .anyMatch(each -> leadsBack(each.value().text(), seen));
    }

    /// Two periods overlap when they begin on the same day, or when the earlier one ends after the later one began. One
    /// without a last day ends by itself when the next begins.
    private static void refuseOverlap(DatedValue one, DatedValue other) {
        LocalDate otherFrom = Objects.requireNonNull(other.validFrom());
        boolean first = one.hasBegunBy(otherFrom);
        DatedValue earlier = first ? one : other;
        DatedValue later = first ? other : one;
        LocalDate begin = Objects.requireNonNull(later.validFrom());
        boolean sameDay = begin.equals(earlier.validFrom());
        if (sameDay || (earlier.validTo() != null && earlier.covers(begin))) {
            throw new Refusal("parameter.refused.overlap", other.text(), Formats.date(otherFrom));
        }
    }
}

package fr.coulisses.parameter;

import fr.coulisses.shared.DecimalText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A legal figure with its values over time.
///
/// @param code for instance `P-TVA-REDUIT`
/// @param label in French, as professionals call it
/// @param values oldest first; of two that begin on the same day, the school's last
public record Parameter(String code, String label, Unit unit, List<RegisteredValue> values) {

    private static final Pattern PREFIX = Pattern.compile("P-[A-Z0-9]+");
    private static final Comparator<RegisteredValue> BY_BEGINNING = Comparator.comparing(
                    (RegisteredValue each) -> each.value().validFrom(),
                    Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(RegisteredValue::origin);

    public Parameter {
        values = values.stream().sorted(BY_BEGINNING).toList();
    }

    /// What it is about, as its code begins: `P-TVA`.
    public String prefix() {
        Matcher matcher = PREFIX.matcher(code);
        return matcher.lookingAt() ? matcher.group() : code;
    }

    /// The same parameter with the values of both.
    Parameter joinedTo(Parameter other) {
        return new Parameter(
                code,
                label,
                unit,
                Stream.concat(values.stream(), other.values.stream()).toList());
    }

    /// Whether its values must be numbers: rates, amounts, and whatever a release ships as a number.
    public boolean isNumeric() {
        return unit.isPercent()
                || unit.isMoney()
                || values.stream()
                        .filter(each -> !each.isOfTheSchool())
                        .anyMatch(each -> DecimalText.parse(each.value().text()).isPresent());
    }

    /// What is said for a day: what the school typed for a period with that day in it, else the last value that had
    /// begun
    /// by then, else the first to come. An older value does not come back when a newer one has ended.
    DatedValue on(LocalDate day) {
        List<RegisteredValue> said =
                values.stream().filter(each -> !each.value().saysNothing()).toList();
        List<RegisteredValue> known = said.isEmpty() ? values : said;
        return known.stream()
                .filter(each -> each.isOfTheSchool()
                        && each.value().validTo() != null
                        && each.value().covers(day))
                .findFirst()
                .or(() -> known.stream()
                        .filter(each -> each.value().hasBegunBy(day))
                        .reduce((earlier, later) -> later))
                .orElse(known.getFirst())
                .value();
    }
}

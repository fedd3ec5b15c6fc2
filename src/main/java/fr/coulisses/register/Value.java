package fr.coulisses.register;

import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one column says of an entry.
public sealed interface Value {

    Value NONE = new Text("");

    /// A text as somebody wrote it.
    record Text(String text) implements Value {}

    /// The words of a label.
    record Label(String key, List<Object> arguments) implements Value {
        public Label {
            arguments = List.copyOf(arguments);
        }
    }

    record Amount(Money amount) implements Value {}

    record Count(int count) implements Value {}

    /// A number of percents.
    record Percent(BigDecimal percent) implements Value {}

    record Day(LocalDate day) implements Value {}

    static Value text(String text) {
        return new Text(text);
    }

    static Value label(String key, Object... arguments) {
        return new Label(key, List.of(arguments));
    }

    /// Nothing for no amount.
    static Value amount(@Nullable Money amount) {
        return amount == null ? NONE : new Amount(amount);
    }

    /// Nothing for no amount.
    static Value amount(@Nullable BigDecimal euros) {
        return euros == null ? NONE : new Amount(new Money(euros));
    }

    /// Nothing for no day.
    static Value day(@Nullable LocalDate day) {
        return day == null ? NONE : new Day(day);
    }
}

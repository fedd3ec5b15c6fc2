package fr.coulisses.contracts;

import fr.coulisses.shared.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a field is that nobody has written into.
final class Fields {

    private Fields() {}

    static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    static Boolean yes(@Nullable Boolean tick) {
        return Boolean.TRUE.equals(tick);
    }

    static Money money(@Nullable BigDecimal euros) {
        return euros == null ? Money.ZERO : new Money(euros);
    }
}

package fr.coulisses.register.ui;

import fr.coulisses.register.Value;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Labels;
import java.util.Comparator;
import java.util.Locale;

/// What a column says, as it is read in a list.
final class ValueText {

    private ValueText() {}

    static String of(Value value, Labels labels, Locale language) {
        return switch (value) {
            case Value.Text text -> text.text();
            case Value.Label label ->
                labels.text(language, label.key(), label.arguments().toArray());
            case Value.Amount amount -> Formats.amount(amount.amount(), language);
            case Value.Count count -> String.valueOf(count.count());
            case Value.Percent percent -> Formats.percent(percent.percent(), language);
            case Value.Day day -> Formats.date(day.day());
        };
    }

    /// Numbers stand right, one below the other.
    static boolean isNumber(Value value) {
        return value instanceof Value.Amount || value instanceof Value.Count || value instanceof Value.Percent;
    }

    /// Numbers by size, days by time, everything else as it is read; what says nothing comes last.
    static Comparator<Value> order(Labels labels, Locale language) {
        return Comparator.comparing((Value value) -> of(value, labels, language).isEmpty())
                .thenComparing((one, other) -> compare(one, other, labels, language));
    }

    private static int compare(Value one, Value other, Labels labels, Locale language) {
        if (one instanceof Value.Amount here && other instanceof Value.Amount there) {
            return here.amount().compareTo(there.amount());
        }
        if (one instanceof Value.Count here && other instanceof Value.Count there) {
            return Integer.compare(here.count(), there.count());
        }
        if (one instanceof Value.Percent here && other instanceof Value.Percent there) {
            return here.percent().compareTo(there.percent());
        }
        if (one instanceof Value.Day here && other instanceof Value.Day there) {
            return here.day().compareTo(there.day());
        }
        return of(one, labels, language).compareToIgnoreCase(of(other, labels, language));
    }
}

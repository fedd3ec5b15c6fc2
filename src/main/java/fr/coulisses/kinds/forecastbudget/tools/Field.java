package fr.coulisses.kinds.forecastbudget.tools;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// Something a simulator asks.
///
/// @param options what can be chosen, for a choice
/// @param proposed what it says while nobody typed, from the fields before it
/// @param shown whether it matters, from the fields before it
/// @param row the row of a table it stands in, from 1; 0 outside
public record Field(
        String name,
        Kind kind,
        List<Option> options,
        Function<Inputs, String> proposed,
        Predicate<Inputs> shown,
        int row) {

    /// What may be typed, with its limits.
    public enum Kind {
        TEXT("0", "0"),
        CHOICE("0", "0"),
        AMOUNT("0", "10000000"),
        RATE("0", "100"),
        QUANTITY("0", "1000000"),
        COUNT("1", "10000");

        private final String least;
        private final String most;

        Kind(String least, String most) {
            this.least = least;
            this.most = most;
        }

        String least() {
            return least;
        }

        String most() {
            return most;
        }
    }

    /// One choice.
    public record Option(String value, String text) {}

    static Field of(String name, Kind kind) {
        return new Field(name, kind, List.of(), inputs -> "", inputs -> true, 0);
    }

    static Field choice(String name, List<Option> options, String proposed) {
        return new Field(name, Kind.CHOICE, options, inputs -> proposed, inputs -> true, 0);
    }

    Field proposing(Function<Inputs, String> proposal) {
        return new Field(name, kind, options, proposal, shown, row);
    }

    Field when(Predicate<Inputs> condition) {
        return new Field(name, kind, options, proposed, condition, row);
    }

    Field inRow(int number) {
        return new Field(name, kind, options, proposed, shown, number);
    }

    /// The name without the number of its row: fields of one column share their words.
    public String column() {
        return row == 0
                ? name
                : name.substring(0, name.length() - String.valueOf(row).length());
    }
}

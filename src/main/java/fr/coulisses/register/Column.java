package fr.coulisses.register;

import java.util.function.Function;

/// A column of a register's list, spreadsheet and CSV file.
///
/// @param name its label is `{key of the register}.column.{name}`
/// @param listed whether the list on the page shows it; files have all
/// @param summed whether the spreadsheet adds it up
public record Column<C, S extends Enum<S>>(
        String name, boolean listed, boolean summed, Function<Entry<C, S>, Value> value) {

    /// A column that the list shows.
    public static <C, S extends Enum<S>> Column<C, S> of(String name, Function<Entry<C, S>, Value> value) {
        return new Column<>(name, true, false, value);
    }

    /// A column of amounts that are added up.
    public static <C, S extends Enum<S>> Column<C, S> sum(String name, Function<Entry<C, S>, Value> value) {
        return new Column<>(name, true, true, value);
    }

    /// The same, in files only.
    public Column<C, S> inFiles() {
        return new Column<>(name, false, summed, value);
    }

    public Value of(Entry<C, S> entry) {
        return value.apply(entry);
    }
}

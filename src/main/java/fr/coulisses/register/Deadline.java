package fr.coulisses.register;

import java.time.LocalDate;
import java.util.List;

/// A day by which something of an entry has to be done.
///
/// @param place in the content of the entry; with the entry it names the same deadline for ever
/// @param label of the words that say what has to be done
/// @param arguments what the words mention
/// @param ahead so many days before it people are reminded, the longest first
public record Deadline(LocalDate day, String place, String label, List<String> arguments, List<Integer> ahead) {

    private static final List<Integer> USUAL = List.of(7, 2);

    public Deadline {
        arguments = List.copyOf(arguments);
        ahead = List.copyOf(ahead);
    }

    /// One of which people are reminded a week and two days before.
    public Deadline(LocalDate day, String place, String label, String... arguments) {
        this(day, place, label, List.of(arguments), USUAL);
    }

    /// The same, of which people are reminded otherwise.
    public Deadline ahead(Integer... days) {
        return new Deadline(day, place, label, arguments, List.of(days));
    }
}

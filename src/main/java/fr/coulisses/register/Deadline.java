package fr.coulisses.register;

import java.time.LocalDate;
import java.util.List;

/// A day by which something of an entry has to be done.
///
/// @param place in the content of the entry; with the entry it names the same deadline for ever
/// @param label of the sentence that says what has to be done
/// @param arguments what the sentence mentions
public record Deadline(LocalDate day, String place, String label, List<String> arguments) {

    public Deadline {
        arguments = List.copyOf(arguments);
    }

    public Deadline(LocalDate day, String place, String label, String... arguments) {
        this(day, place, label, List.of(arguments));
    }
}

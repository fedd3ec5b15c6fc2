package fr.coulisses.referential.exchange;

import java.util.List;

/// Something that a person must know about a file: where it is, and by its label what it is and what to do.
///
/// @param place in the words of the file: a line, a code, an id
public record ReadingNote(String place, String label, List<Object> arguments) {

    static ReadingNote of(String place, String label, Object... arguments) {
        return new ReadingNote(place, label, List.of(arguments));
    }
}

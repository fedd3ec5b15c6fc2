package fr.coulisses.kinds.objectives;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A list of words beside the code, one on a line, so that a teacher can complete it; `#` begins a remark.
final class WordList {

    private WordList() {}

    /// @throws IllegalStateException when the list is not shipped
    static List<String> read(String name) {
        try (InputStream file = WordList.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The list is missing: " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

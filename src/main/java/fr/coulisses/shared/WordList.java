package fr.coulisses.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A list of words beside the code, so that a teacher can complete it: one a line, `#` begins a comment,
/// and after `=` stands what belongs to the word.
public final class WordList {

    private WordList() {}

    /// By word, in the order of the file; empty text where nothing belongs to it.
    ///
    /// @param owner the class that the list is for: it lies in the same folder
    /// @throws IllegalStateException when the list is not shipped
    public static Map<String, String> beside(Class<?> owner, String file) {
        try (InputStream words = owner.getResourceAsStream(file)) {
            if (words == null) {
                throw new IllegalStateException("The list " + file + " is missing");
            }
            Map<String, String> read = new LinkedHashMap<>();
            new String(words.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split("\\s*=\\s*", 2))
                    .forEach(pair -> read.put(pair[0], pair.length == 2 ? pair[1] : ""));
            return Collections.unmodifiableMap(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

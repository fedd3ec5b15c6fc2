package fr.coulisses.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/// The files that the demonstration school is filled from.
final class DemonstrationFiles {

    private DemonstrationFiles() {}

    /// @param name below the folder of the demonstration
    /// @return nothing when the file is not shipped
    static Optional<byte[]> find(String name) {
        return DemonstrationFiles.class.getResource("/demonstration/" + name) == null
                ? Optional.empty()
                : Optional.of(read(name));
    }

    /// @param name below the folder of the demonstration
    /// @throws IllegalStateException when the file is not shipped
    static byte[] read(String name) {
        try (InputStream file = DemonstrationFiles.class.getResourceAsStream("/demonstration/" + name)) {
            if (file == null) {
                throw new IllegalStateException("The demonstration file " + name + " is missing");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

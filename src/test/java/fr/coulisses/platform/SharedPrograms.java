package fr.coulisses.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The PostgreSQL programs of this run, unpacked once for all data directories that applications are launched on.
final class SharedPrograms {

    private static final Path HERE = Path.of("target", "test-data", System.getProperty("test.fork", "1"), "programs");

    private SharedPrograms() {}

    /// Lets an application that starts on `data` find its programs there, as after an earlier start.
    static void lendTo(Path data) throws IOException {
        PostgresPrograms.unpackInto(HERE);
        Files.createSymbolicLink(data.resolve("programs"), HERE.toAbsolutePath());
    }
}

package fr.coulisses;

import fr.coulisses.platform.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/// The PostgreSQL of the tests: the embedded one of the product, empty at the start of each run.
///
/// A benchmark may name a directory that `./coulisses generate` filled: `-Dbenchmark.data=DIR`.
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final @Nullable String FILLED = System.getProperty("benchmark.data");
    private static final Path DATA =
            FILLED == null ? Path.of("target", "test-data", System.getProperty("test.fork", "1")) : Path.of(FILLED);
    private static @Nullable EmbeddedPostgres running;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        EmbeddedPostgres database = running();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test mail", TestMail.settings()));
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "spring.datasource.url", database.jdbcUrl(),
                                "spring.datasource.username", database.username(),
                                "spring.datasource.password", database.password(),
                                "coulisses.demo", "true")));
    }

    /// The database of this run, started by the first test that wants it.
    public static synchronized EmbeddedPostgres running() {
        EmbeddedPostgres database = running;
        if (database == null) {
            if (FILLED == null) {
                empty();
            }
            database = EmbeddedPostgres.start(DATA);
            Runtime.getRuntime().addShutdownHook(new Thread(database::close));
            running = database;
        }
        return database;
    }

    private static void empty() {
        try {
            FileSystemUtils.deleteRecursively(DATA.resolve("postgresql"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

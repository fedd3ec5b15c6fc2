package fr.coulisses.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/// Holds the container files against what the application really has, where no Docker engine is at hand.
class ComposeFileTest {

    private final Map<String, Object> file = map(new Yaml().load(read("docker-compose.yml")));
    private final Map<String, Object> application = service("application");
    private final Map<String, Object> database = service("database");

    @Test
    void startsTheApplicationWithOptionsAndSettingsThatItHas() {
        Map<String, String> environment = new HashMap<>();
        map(application.get("environment")).forEach((name, value) -> environment.put(name, given(value)));
        String[] words = strings(application.get("command")).toArray(String[]::new);
        StartOptions options = StartOptions.parse(words, environment);
        assertThat(options.demo()).as("no demonstration in production").isFalse();
        StartOptions.ExternalDatabase external = Objects.requireNonNull(options.external());
        assertThat(external.url()).isEqualTo("jdbc:postgresql://database:5432/coulisses");
        assertThat(external.username())
                .isEqualTo(map(database.get("environment")).get("POSTGRES_USER"));
        assertThat(strings(application.get("ports")).getFirst()).endsWith(":" + options.port());
        String sources = read("src/main/java/fr/coulisses/platform/StartOptions.java")
                + read("src/main/java/fr/coulisses/platform/FirstStart.java");
        environment.keySet().forEach(name -> assertThat(sources).as(name).contains(name));
    }

    @Test
    void takesEverySecretFromTheEnvironment() {
        for (Map<String, Object> service : List.of(application, database)) {
            map(service.get("environment")).forEach((name, value) -> {
                if (name.contains("PASSWORD")) {
                    assertThat(String.valueOf(value)).as(name).matches("\\$\\{\\w+:(\\?.+|-)}");
                }
            });
        }
        assertThat(map(database.get("environment")).get("POSTGRES_PASSWORD"))
                .isEqualTo(map(application.get("environment")).get("DATABASE_PASSWORD"));
    }

    @Test
    void asksForTheHealthThatTheApplicationShows() {
        assertThat(strings(map(application.get("healthcheck")).get("test")).getLast())
                .endsWith(":8080/actuator/health");
        assertThat(read("src/main/java/fr/coulisses/workspace/Doors.java")).contains("/actuator/health");
        assertThat(strings(map(database.get("healthcheck")).get("test")).getLast())
                .contains("pg_isready");
        assertThat(map(map(application.get("depends_on")).get("database")))
                .containsEntry("condition", "service_healthy");
    }

    @Test
    void runsThePostgresqlThatTheEmbeddedOneIsAndKeepsItsData() {
        assertThat(database.get("image")).isEqualTo("postgres:" + EmbeddedPostgres.MAJOR);
        String volume = strings(database.get("volumes")).getFirst();
        assertThat(map(file.get("volumes"))).containsKey(volume.substring(0, volume.indexOf(':')));
        assertThat(volume).endsWith(":/var/lib/postgresql");
    }

    @Test
    void buildsAnImageOfTheRightJavaFromFilesThatExist() {
        Map<String, Object> build = map(application.get("build"));
        String image = read(String.valueOf(build.get("dockerfile")));
        Matcher release = Pattern.compile("<java.version>(\\d+)</java.version>").matcher(read("pom.xml"));
        assertThat(release.find()).isTrue();
        assertThat(image).contains("eclipse-temurin:" + release.group(1) + "-jdk");
        assertThat(image).contains("eclipse-temurin:" + release.group(1) + "-jre");
        Matcher copies = Pattern.compile("(?m)^COPY (\\S+) \\./").matcher(image);
        while (copies.find()) {
            assertThat(Path.of(copies.group(1))).exists();
        }
        assertThat(read("pom.xml")).contains("<finalName>coulisses</finalName>");
        assertThat(image).contains("target/coulisses.jar").contains("USER coulisses");
        Matcher defaults = Pattern.compile("(?m)^CMD (\\[.*])$").matcher(image);
        assertThat(defaults.find()).isTrue();
        List<String> words = strings(new Yaml().load(defaults.group(1)));
        assertThatCode(() -> StartOptions.parse(words.toArray(String[]::new), Map.of()))
                .doesNotThrowAnyException();
    }

    /// What compose gives when nothing is set but what has to be.
    private static String given(Object value) {
        return String.valueOf(value).replaceAll("\\$\\{\\w+:-([^}]*)}", "$1");
    }

    private Map<String, Object> service(String name) {
        return map(map(file.get("services")).get(name));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    private static List<String> strings(@Nullable Object value) {
        return ((List<?>) Objects.requireNonNull(value))
                .stream().map(String::valueOf).toList();
    }

    private static String read(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

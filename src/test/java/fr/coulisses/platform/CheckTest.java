package fr.coulisses.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An exported project as somebody at a terminal, or a build, has it checked.
class CheckTest {

    @TempDir
    Path place;

    @ParameterizedTest
    @CsvSource({
        "'', Dites quel projet exporté contrôler",
        "nowhere.zip, does not exist or cannot be read",
        "--language de, n’est pas une langue",
        "--strict, est de trop"
    })
    void refusesWordsThatMeanNothing(String words, String sentence) throws Exception {
        try (Launched start = Launched.with(Map.of(), ("check " + words).strip().split(" "))) {
            assertThat(start.ended()).isEqualTo(2);
            assertThat(start.output()).contains(sentence).doesNotContain("Exception");
        }
    }

    @Test
    void saysWhatBlocksAndEndsWithOne() throws Exception {
        try (Launched start = Launched.with(Map.of(), "check", sample().toString(), "--language", "en")) {
            assertThat(start.ended()).as(start.output()).isEqualTo(1);
            assertThat(start.output())
                    .containsPattern("(?m)^[^\\t\\n]+\\tBlocking\\tR-C1\\.\\d-\\d\\d\\t.+$")
                    .containsPattern("(?m)^\\d+ points? blocks?")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void refusesAnArchiveThatIsTruncated() throws Exception {
        Path sample = sample();
        byte[] bytes = Files.readAllBytes(sample);
        Files.write(sample, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        try (Launched start = Launched.with(Map.of(), "check", sample.toString())) {
            assertThat(start.ended()).as(start.output()).isEqualTo(2);
            assertThat(start.output()).contains("archive").doesNotContain("Exception");
        }
    }

    private Path sample() throws IOException {
        Path file = place.resolve("project.zip");
        try (InputStream sample =
                Objects.requireNonNull(CheckTest.class.getResourceAsStream("/fr/coulisses/archive/project-1.zip"))) {
            Files.copy(sample, file);
        }
        return file;
    }
}

package fr.coulisses.kinds.stagerider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.coulisses.shared.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Plots that other programs wrote, where they are kept beside the project: read, or refused with a sentence.
class OutsideStagePlotsTest {

    private static final Path FOLDER = Path.of("../shared/data/outside");

    @Test
    void areReadOrRefusedWithASentence() throws IOException {
        assumeTrue(Files.isDirectory(FOLDER), "skipped: no files of others in " + FOLDER);
        List<Path> plots = plots();
        assumeTrue(!plots.isEmpty(), "skipped: no stage plot among the files of others in " + FOLDER);
        for (Path plot : plots) {
            try {
                ReadPlot read = PlotFileReader.read(Files.readAllBytes(plot), StageSpace.NONE);
                assertThat(read.items()).as(plot.toString()).isNotEmpty();
                read.remarks()
                        .forEach(remark -> assertThat(Riders.french()
                                        .text(remark.label(), remark.arguments().toArray()))
                                .doesNotContain("{0}"));
            } catch (Refusal refusal) {
                assertThat(Riders.french().text(refusal.label(), refusal.arguments()))
                        .as(plot.toString())
                        .doesNotContain("{0}");
            }
        }
    }

    private static List<Path> plots() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> file.toString()
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("[^a-z]", "")
                            .contains("stageplot"))
                    .toList();
        }
    }
}

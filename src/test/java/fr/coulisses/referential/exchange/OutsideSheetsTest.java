package fr.coulisses.referential.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.coulisses.referential.Referential.Block;
import fr.coulisses.referential.Referential.Competency;
import fr.coulisses.referential.Referential.Criterion;
import fr.coulisses.referential.SheetContent;
import fr.coulisses.shared.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Frameworks of other people, where they lie beside the project: they are not part of it.
class OutsideSheetsTest {

    private static final Path FOLDER = Path.of("../shared/data/outside");

    @Test
    void readsOrRefusesEachWithASentence() throws IOException {
        Map<String, String> told = new TreeMap<>();
        for (Path file : files()) {
            String name = file.getFileName().toString();
            try {
                List<ReadSheet> sheets = SheetFile.read(Files.readAllBytes(file));
                sheets.forEach(sheet -> sheet.notes()
                        .forEach(note -> assertThat(Sheets.sentence(note)).isNotBlank()));
                told.put(name, sheets.getFirst().format().name());
            } catch (Refusal refusal) {
                assertThat(Sheets.sentence(refusal)).isNotBlank();
                told.put(name, refusal.label().replace("referential.refused.", ""));
            }
        }
        assertThat(told)
                .isEqualTo(new TreeMap<>(Map.of(
                        "EmptyExternalFramework.json", "case.empty",
                        "Ordering.json", "CASE",
                        "Utf8TestFramework.json", "CASE",
                        "achievementAlignmentCase.json", "badge",
                        "blns.json", "unknown",
                        "example.csv", "MOODLE",
                        "example.matrix", "MAHARA",
                        "export-fiches-rncp-extract.xml", "RNCP",
                        "nace_usa.matrix", "MAHARA")));
    }

    @Test
    void reportsTheElementThatMaharasExampleHasTwice() throws IOException {
        ReadSheet sheet = read("mahara", "example.matrix");
        assertThat(sheet.notes())
                .filteredOn(note -> note.label().equals("referential.note.duplicate"))
                .extracting(ReadingNote::place, ReadingNote::arguments)
                .containsExactly(tuple("standardelements[29] 4.4.3", List.of("4.4.3")));
        assertThat(sheet.content().blocks()).hasSize(4);
        Competency last = competency(sheet.content(), "4.4");
        assertThat(last.criteria()).extracting(Criterion::code).containsExactly("4.4.1", "4.4.2", "4.4.3", "4.4.3-2");
        assertThat(competency(read("mahara", "nace_usa.matrix").content(), "1.0")
                        .shortTitle())
                .isEqualTo("Critical Thinking/Problem Solving");
    }

    @Test
    void readsTheThreeLevelsOfMoodle() throws IOException {
        ReadSheet sheet = read("moodle", "example.csv");
        SheetContent content = sheet.content();
        assertThat(content.code()).isEqualTo("OECD-CORE");
        assertThat(content.blocks())
                .extracting(Block::code, block -> block.competencies().size())
                .containsExactly(
                        tuple("levels", 5), tuple("delivery", 6), tuple("interpersonal", 5), tuple("strategic", 4));
        assertThat(competency(content, "flexible-thinking").criteria()).hasSize(3);
        assertThat(competency(content, "analytical-thinking").statement())
                .startsWith("Analytical Thinking is the ability to identify patterns across situations")
                .doesNotContain("<");
        assertThat(sheet.notes()).extracting(ReadingNote::label).contains("referential.note.references");
    }

    @Test
    void keepsTheOrderAndTheSignsOfCase() throws IOException {
        SheetContent ordered = read("case", "Ordering.json").content();
        assertThat(ordered.certifier()).isEqualTo("ACT, Inc.");
        assertThat(ordered.blocks())
                .allSatisfy(block -> assertThat(block.competencies()).isNotEmpty());
        List<String> codes = ordered.competencies()
                .flatMap(each -> each.criteria().stream())
                .map(Criterion::code)
                .toList();
        assertThat(codes).contains("H.A.MATH.GM.PF.2DFP.L1.1");
        assertThat(read("case", "Utf8TestFramework.json").content().competencies())
                .extracting(Competency::statement)
                .containsExactly("Item 𝑑 1");
    }

    @Test
    void proposesASplitOfBothSheetsOfTheRegisterAndLinksThem() throws IOException {
        List<ReadSheet> sheets = SheetFile.read(bytes("rncp", "export-fiches-rncp-extract.xml"));
        SheetContent old = sheets.getFirst().content();
        SheetContent next = sheets.getLast().content();
        assertThat(old.code()).isEqualTo("RNCP35340");
        assertThat(old.replaces()).isEqualTo("RNCP17108");
        assertThat(old.replacedBy()).isEqualTo("RNCP40792");
        assertThat(old.level()).isEqualTo(5);
        assertThat(old.expiresOn()).isEqualTo(LocalDate.of(2025, 8, 31));
        assertThat(old.blocks())
                .extracting(block -> block.competencies().size())
                .containsExactly(6, 3, 5, 3, 5);
        assertThat(competency(old, "C1.3").statement()).isEqualTo("Développer la présence en ligne de l’organisation");
        assertThat(next.code()).isEqualTo("RNCP40792");
        assertThat(next.replaces()).isEqualTo("RNCP35340");
        assertThat(next.blocks())
                .extracting(block -> block.competencies().size())
                .startsWith(6, 3)
                .hasSize(5);
        assertThat(competency(next, "C1.1").criteria()).hasSize(6);
        assertThat(competency(next, "C1.1").criteria().getFirst().text())
                .isEqualTo("Recenser et identifier les ressources numériques");
        assertThat(sheets.getFirst().notes())
                .extracting(ReadingNote::label)
                .contains("referential.note.inactive", "referential.note.split");
    }

    @Test
    void refusesTheListOfNaughtyStrings() throws IOException {
        byte[] list = bytes("divers", "blns.json");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> SheetFile.read(list));
        assertThat(refusal.label()).isEqualTo("referential.refused.unknown");
    }

    private static Competency competency(SheetContent sheet, String code) {
        return sheet.competencies()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static ReadSheet read(String folder, String file) throws IOException {
        return SheetFile.read(bytes(folder, file)).getFirst();
    }

    private static byte[] bytes(String folder, String file) throws IOException {
        Path path = FOLDER.resolve(folder).resolve(file);
        assumeTrue(Files.exists(path), () -> "skipped: there is no file " + path);
        return Files.readAllBytes(path);
    }

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("mahara", "moodle", "case", "rncp", "badges", "divers")) {
            Path path = FOLDER.resolve(folder);
            assumeTrue(Files.isDirectory(path), () -> "skipped: there are no files in " + path);
            try (Stream<Path> all = Files.list(path)) {
                all.forEach(files::add);
            }
        }
        return files;
    }
}

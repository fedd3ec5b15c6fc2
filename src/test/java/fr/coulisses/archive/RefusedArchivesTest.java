package fr.coulisses.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.shared.Progress;
import fr.coulisses.shared.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// What is no archive of a project is refused before anything of it is used, each with its own sentence.
class RefusedArchivesTest {

    private static final Map<String, byte[]> FILES = Map.of(
            "project.json", Archives.bytes("{\"id\":1}"), "registers/budget.json", Archives.bytes("{\"lines\":[]}"));

    @Test
    void takesAWholeArchiveAsItIs() throws IOException {
        check(Archives.signed(FILES));
    }

    @Test
    void refusesWhatIsNoZip() {
        refuses(Archives.bytes("Bonjour"), "archive.refused.notZip");
        refuses(new byte[0], "archive.refused.notZip");
    }

    @Test
    void refusesAZipThatWasCut() {
        byte[] whole = Archives.signed(FILES);
        refuses(Arrays.copyOf(whole, whole.length - 30), "archive.refused.truncated");
        refuses(Arrays.copyOf(whole, 100), "archive.refused.truncated");
    }

    @Test
    void namesTheFileThatWasAltered() {
        Map<String, byte[]> files = Archives.unpacked(Archives.signed(FILES));
        files.put("registers/budget.json", Archives.bytes("{\"lines\":{}}"));
        refuses(Archives.packed(files), "archive.refused.altered", "registers/budget.json");
    }

    @Test
    void namesTheFileWhoseBytesTurnedInside() throws IOException {
        byte[] zip = stored(Archives.unpacked(Archives.signed(FILES)));
        int place = new String(zip, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("{\"lines\"");
        zip[place + 3] ^= 1;
        refuses(zip, "archive.refused.altered", "registers/budget.json");
    }

    @Test
    void namesTheFileThatIsMissingAndTheOneTooMany() {
        Map<String, byte[]> fewer = Archives.unpacked(Archives.signed(FILES));
        fewer.remove("project.json");
        refuses(Archives.packed(fewer), "archive.refused.missing", "project.json");
        Map<String, byte[]> more = Archives.unpacked(Archives.signed(FILES));
        more.put("virus.exe", new byte[3]);
        refuses(Archives.packed(more), "archive.refused.foreign", "virus.exe");
    }

    @Test
    void refusesAnArchiveWithoutAManifestOrWithABrokenOne() {
        refuses(Archives.packed(FILES), "archive.refused.noManifest");
        Map<String, byte[]> files = new TreeMap<>(FILES);
        files.put("manifest.json", Archives.bytes("{\n  \"format\": oui\n}"));
        refuses(Archives.packed(files), "archive.refused.json", "manifest.json", 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.json",
                "a/../../evil.json",
                "/etc/passwd",
                "a\\..\\evil",
                "C:/evil",
                "a//b",
                "./a",
                "a/."
            })
    void refusesNamesThatLeadOutOfIt(String name) {
        Map<String, byte[]> files = new TreeMap<>(FILES);
        files.put(name, new byte[1]);
        refuses(Archives.packed(files), "archive.refused.path");
    }

    @Test
    void refusesAFileTwice() {
        byte[] zip = Archives.packed(Map.of("a.json", new byte[1], "b.json", new byte[1]));
        for (int i = 0; i < zip.length; i++) {
            if (zip[i] == 'b' && zip[i + 1] == '.') {
                zip[i] = 'a';
            }
        }
        refuses(zip, "archive.refused.twice", "a.json");
    }

    @Test
    void refusesALockedFile() {
        byte[] zip = Archives.packed(FILES);
        for (int i = 0; i < zip.length - 9; i++) {
            boolean local = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4;
            boolean listed = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2;
            if (local || listed) {
                zip[i + (local ? 6 : 8)] |= 1;
            }
        }
        refuses(zip, "archive.refused.locked");
    }

    @Test
    void refusesABombBeforeItGoesOff() {
        refuses(Archives.packed(Map.of("a.json", new byte[5_000_000])), "archive.refused.unpacked", "a.json");
        Map<String, byte[]> many = new TreeMap<>();
        for (int i = 0; i <= 10_000; i++) {
            many.put(i + ".json", new byte[0]);
        }
        refuses(Archives.packed(many), "archive.refused.many");
    }

    @Test
    void neverFailsOtherwiseWhereverABitTurns() throws IOException {
        byte[] whole = Archives.signed(FILES);
        for (int i = 0; i < whole.length; i++) {
            byte[] turned = whole.clone();
            turned[i] ^= 0x10;
            try {
                check(turned);
            } catch (Refusal refusal) {
                assertThat(refusal.label()).startsWith("archive.refused.");
            }
        }
    }

    private static byte[] stored(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(0);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static void refuses(byte[] zip, String label, Object... arguments) {
        assertThatThrownBy(() -> check(zip)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.label()).isEqualTo(label);
            assertThat(List.of(refusal.arguments()).subList(0, arguments.length))
                    .containsExactly(arguments);
        });
    }

    private static void check(byte[] zip) throws IOException {
        var file = Archives.file(zip);
        try (ArchiveFile archive = ArchiveFile.open(file)) {
            archive.verify(archive.manifest(JsonMapper.shared()), Progress.UNHEARD);
        } finally {
            Files.delete(file);
        }
    }
}

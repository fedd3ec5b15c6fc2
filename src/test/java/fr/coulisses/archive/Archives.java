package fr.coulisses.archive;

import fr.coulisses.shared.CheckedFile;
import fr.coulisses.shared.CheckedZip;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/// Archives as tests take them apart and put them together.
public final class Archives {

    private Archives() {}

    public static Map<String, byte[]> unpacked(byte[] zip) {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /// The texts that come back: all JSON but the manifest and the people, who stay with the school.
    static Map<String, String> texts(byte[] zip) {
        return unpacked(zip).entrySet().stream()
                .filter(file -> file.getKey().endsWith(".json"))
                .filter(file -> !file.getKey().equals(ArchiveManifest.PATH))
                .filter(file -> !file.getKey().equals(ArchivedProject.Team.PATH))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        file -> new String(file.getValue(), StandardCharsets.UTF_8),
                        (one, same) -> one,
                        TreeMap::new));
    }

    /// The files as a ZIP, with the manifest they have.
    static byte[] packed(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// The files as an archive with right checksums, whatever they hold.
    static byte[] signed(Map<String, byte[]> files) {
        return signed(files, manifest -> manifest);
    }

    static byte[] signed(Map<String, byte[]> files, UnaryOperator<ArchiveManifest> change) {
        Map<String, byte[]> all = new TreeMap<>(files);
        all.remove(ArchiveManifest.PATH);
        all.remove(ArchivePaths.SUMS);
        List<CheckedFile> checked = all.entrySet().stream()
                .map(file -> new CheckedFile(file.getKey(), file.getValue().length, CheckedZip.sha256(file.getValue())))
                .toList();
        ArchiveManifest manifest = change.apply(new ArchiveManifest(
                ArchiveManifest.FORMAT, ArchiveManifest.VERSION, "1", 1, Instant.EPOCH, null, checked));
        all.put(ArchiveManifest.PATH, bytes(JsonMapper.shared().writeValueAsString(manifest)));
        return packed(all);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Path file(byte[] zip) {
        try {
            Path file = Files.createTempFile("archive-test-", ".zip");
            file.toFile().deleteOnExit();
            return Files.write(file, zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package fr.coulisses.archive;

import fr.coulisses.shared.CheckedFile;
import fr.coulisses.shared.Progress;
import fr.coulisses.shared.Refusal;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import tools.jackson.databind.json.JsonMapper;

/// An archive of a stranger, read with care: what it says of its sizes is limited before anything is unpacked, and what
/// really comes out again.
final class ArchiveFile implements Closeable {

    /// The largest archive, in bytes as it is packed.
    static final int MOST_BYTES = 200_000_000;

    private static final Set<String> UNCHECKED = Set.of(ArchiveManifest.PATH, ArchivePaths.SUMS);

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new TreeMap<>();

    private ArchiveFile(ZipFile zip) {
        this.zip = zip;
    }

    /// @throws Refusal when it is no ZIP, not a whole one, locked, or larger than a project can be
    static ArchiveFile open(Path file) throws IOException {
        ZipLimits.require(file);
        ArchiveFile archive;
        try {
            archive = new ArchiveFile(ZipFile.builder().setPath(file).get());
        } catch (IOException e) {
            throw new Refusal("archive.refused.truncated");
        }
        try {
            archive.list();
        } catch (Refusal refusal) {
            archive.close();
            throw refusal;
        }
        return archive;
    }

    private void list() {
        ZipLimits limits = new ZipLimits();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (entry.isDirectory()) {
                continue;
            }
            limits.require(entry);
            if (!zip.canReadEntryData(entry)) {
                throw new Refusal("archive.refused.packed", entry.getName());
            }
            if (entries.put(entry.getName(), entry) != null) {
                throw new Refusal("archive.refused.twice", entry.getName());
            }
        }
    }

    /// @throws Refusal when it has none, or none that can be read
    ArchiveManifest manifest(JsonMapper json) {
        if (!entries.containsKey(ArchiveManifest.PATH)) {
            throw new Refusal("archive.refused.noManifest");
        }
        return StrictJson.value(
                json,
                ArchiveManifest.PATH,
                StrictJson.read(ArchiveManifest.PATH, bytes(ArchiveManifest.PATH)),
                ArchiveManifest.class);
    }

    /// The paths of its files, in their order.
    Set<String> paths() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /// Compares every file with what the manifest says.
    ///
    /// @throws Refusal naming the first file that is missing, altered or not in the manifest
    void verify(ArchiveManifest manifest, Progress progress) {
        Set<String> foreign = new HashSet<>(entries.keySet());
        foreign.removeAll(UNCHECKED);
        int done = 0;
        for (CheckedFile file : manifest.files()) {
            progress.at(done++, manifest.files().size());
            ZipArchiveEntry entry = entries.get(file.path());
            if (entry == null) {
                throw new Refusal("archive.refused.missing", file.path());
            }
            if (entry.getSize() != file.bytes() || !sha256(entry).equals(file.sha256())) {
                throw new Refusal("archive.refused.altered", file.path());
            }
            foreign.remove(file.path());
        }
        foreign.stream().sorted().findFirst().ifPresent(path -> {
            throw new Refusal("archive.refused.foreign", path);
        });
    }

    private String sha256(ZipArchiveEntry entry) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[8192];
            long left = entry.getSize();
            try (InputStream in = zip.getInputStream(entry)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    left -= read;
                    if (left < 0) {
                        throw new Refusal("archive.refused.altered", entry.getName());
                    }
                    digest.update(buffer, 0, read);
                }
            } catch (IOException e) {
                throw new Refusal("archive.refused.altered", entry.getName());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A file of it, as long as it says to be.
    ///
    /// @throws Refusal when there is none
    byte[] bytes(String path) {
        ZipArchiveEntry entry = entries.get(path);
        if (entry == null) {
            throw new Refusal("archive.refused.missing", path);
        }
        ZipLimits.requireReadable(entry);
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes((int) entry.getSize() + 1);
            if (bytes.length != entry.getSize()) {
                throw new Refusal("archive.refused.altered", path);
            }
            return bytes;
        } catch (IOException e) {
            throw new Refusal("archive.refused.altered", path);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

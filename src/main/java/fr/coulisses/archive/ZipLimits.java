package fr.coulisses.archive;

import fr.coulisses.shared.Refusal;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/// What a ZIP may be before anything of it is unpacked: as large as a large project, and no larger.
final class ZipLimits {

    private static final int MOST_FILES = 10_000;
    private static final long MOST_UNPACKED = 1_000_000_000;
    /// A file that is held in memory.
    private static final long MOST_OF_A_FILE = 30_000_000;
    /// JSON packs some thirty times; what packs far better is made to fill a disk.
    private static final long MOST_TIMES = 250;
    private static final long SMALL = 1_000_000;
    private static final int LONGEST_PATH = 300;

    private long unpacked;

    /// Looks at the file without reading what is in it.
    ///
    /// @throws Refusal when it does not begin as a ZIP does, or is too large
    static void require(Path file) throws IOException {
        if (Files.size(file) > ArchiveFile.MOST_BYTES) {
            throw new Refusal("archive.refused.large", ArchiveFile.MOST_BYTES / 1_000_000);
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            if (in.read() != 'P' || in.read() != 'K') {
                throw new Refusal("archive.refused.notZip");
            }
            if (entries(in) > MOST_FILES) {
                throw new Refusal("archive.refused.many", MOST_FILES);
            }
        }
    }

    /// At least as many as the ZIP has: each has this signature in the directory, which is counted without making
    /// anything of it.
    private static int entries(InputStream in) throws IOException {
        int entries = 0;
        int last = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            last = (last << 8) | next;
            if (last == 0x504b0102) {
                entries++;
            }
        }
        return entries;
    }

    /// @throws Refusal for a name that leads out of the archive, a locked file, or one that unpacks to too much
    void require(ZipArchiveEntry entry) {
        String path = entry.getName();
        if (!path.matches("[\\p{L}\\p{N}._ -]+(/[\\p{L}\\p{N}._ -]+)*")
                || path.matches("(.*/)?\\.\\.?(/.*)?")
                || path.length() > LONGEST_PATH) {
            throw new Refusal("archive.refused.path", path.replaceAll("\\p{Cntrl}", "·"));
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new Refusal("archive.refused.locked", path);
        }
        long size = entry.getSize();
        unpacked += Math.max(0, size);
        if (size < 0
                || unpacked > MOST_UNPACKED
                || (size > SMALL && size / MOST_TIMES > Math.max(1, entry.getCompressedSize()))) {
            throw new Refusal("archive.refused.unpacked", path);
        }
    }

    /// @throws Refusal for a file that is too large to be held
    static void requireReadable(ZipArchiveEntry entry) {
        if (entry.getSize() > MOST_OF_A_FILE) {
            throw new Refusal("archive.refused.unpacked", entry.getName());
        }
    }
}

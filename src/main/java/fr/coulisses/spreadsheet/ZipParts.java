package fr.coulisses.spreadsheet;

import fr.coulisses.shared.Refusal;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/// The parts of a zipped file by name, in small letters. What they unpack to is limited twice: by what the file
/// says of itself, before anything is unpacked, and by what really comes out.
final class ZipParts implements Closeable {

    private static final int MOST_PARTS = 2_000;
    private static final long MOST_BYTES = 100_000_000;
    private static final long MOST_BYTES_OF_A_PART = 30_000_000;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> parts = new TreeMap<>();
    private long left = MOST_BYTES;

    ZipParts(byte[] file) throws IOException {
        if (entries(file) > MOST_PARTS) {
            throw new Refusal("spreadsheet.refused.unpacked");
        }
        zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get();
        long declared = 0;
        for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
            declared += Math.max(0, part.getSize());
            parts.put(plain(part.getName()), part);
        }
        if (declared > MOST_BYTES) {
            throw new Refusal("spreadsheet.refused.unpacked");
        }
    }

    /// At least as many as the zip has: each has this signature in the directory, which is counted without
    /// reading it.
    private static int entries(byte[] file) {
        int entries = 0;
        for (int i = 0; i + 3 < file.length; i++) {
            if (file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 1 && file[i + 3] == 2) {
                entries++;
            }
        }
        return entries;
    }

    Set<String> names() {
        return parts.keySet();
    }

    boolean has(String name) {
        return parts.containsKey(plain(name));
    }

    /// The bytes of a part.
    ///
    /// @throws Refusal when there is no such part, or when it is encrypted or packed in a way no spreadsheet
    /// program uses
    InputStream open(String name) throws IOException {
        ZipArchiveEntry part = parts.get(plain(name));
        if (part == null
                || part.getMethod() != ZipEntry.DEFLATED && part.getMethod() != ZipEntry.STORED
                || !zip.canReadEntryData(part)) {
            throw new Refusal("spreadsheet.refused.broken");
        }
        return new GuardedStream(zip.getInputStream(part), Math.min(left, MOST_BYTES_OF_A_PART), read -> left -= read);
    }

    private static String plain(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

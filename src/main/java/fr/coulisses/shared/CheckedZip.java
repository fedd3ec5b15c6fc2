package fr.coulisses.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// An archive that is written file after file, and remembers the checksum of each.
public final class CheckedZip implements AutoCloseable {

    private final ZipOutputStream zip;
    private final List<CheckedFile> files = new ArrayList<>();

    public CheckedZip(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /// Writes a file.
    ///
    /// @throws CancellationException when the thread is interrupted
    public CheckedFile add(String path, byte[] bytes) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("The archive is not wanted any more");
        }
        zip.putNextEntry(new ZipEntry(path));
        zip.write(bytes);
        zip.closeEntry();
        CheckedFile file = new CheckedFile(path, bytes.length, sha256(bytes));
        files.add(file);
        return file;
    }

    public CheckedFile add(String path, String text) throws IOException {
        return add(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /// The files so far, in the order they were added.
    public List<CheckedFile> files() {
        return List.copyOf(files);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /// In hexadecimal digits.
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

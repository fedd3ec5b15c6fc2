package fr.coulisses.shared;

import java.util.Objects;

/// A file of an archive with what proves that it was not changed.
///
/// @param path inside the archive, with `/`
/// @param sha256 of its bytes, in hexadecimal digits
public record CheckedFile(String path, long bytes, String sha256) {

    public CheckedFile {
        Objects.requireNonNull(path);
        Objects.requireNonNull(sha256);
    }
}

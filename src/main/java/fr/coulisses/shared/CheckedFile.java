package fr.coulisses.shared;

/// A file of an archive with what proves that it was not changed.
///
/// @param path inside the archive, with `/`
/// @param sha256 of its bytes, in hexadecimal digits
public record CheckedFile(String path, long bytes, String sha256) {}

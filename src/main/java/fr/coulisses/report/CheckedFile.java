package fr.coulisses.report;

/// A file of the archive with what proves that it was not changed.
///
/// @param path inside the archive, with `/`
/// @param sha256 of its bytes, in hexadecimal digits
record CheckedFile(String path, long bytes, String sha256) {

    /// What kind of file it is, in a word.
    String labelKey() {
        return "report.file." + path.substring(path.lastIndexOf('.') + 1);
    }
}

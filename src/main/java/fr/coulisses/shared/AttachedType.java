package fr.coulisses.shared;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What an attached file may be: a document or a picture, known by its ending, by how its content begins, and for PDF
/// by
/// how it ends.
public enum AttachedType {
    PDF("application/pdf", "%PDF"),
    JPG("image/jpeg", "\u00ff\u00d8\u00ff"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff"),
    PNG("image/png", "\u0089PNG"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK"),
    ODT("application/vnd.oasis.opendocument.text", "PK"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "PK");

    /// How far before its end a PDF says that it is complete (ISO 32000-1, 7.5.5 and note 18 of appendix H).
    private static final int TAIL = 1024;

    private final String mediaType;
    private final String beginning;

    AttachedType(String mediaType, String beginning) {
        this.mediaType = mediaType;
        this.beginning = beginning;
    }

    public String mediaType() {
        return mediaType;
    }

    /// The type of a file; nothing for one that is not what its name says.
    public static Optional<AttachedType> of(String name, byte[] content) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.name().equals(ending) && type.begins(content))
                .findFirst();
    }

    /// The same for a file that somebody attaches now; nothing for a PDF that was cut short either. What was attached
    /// once is kept as it is.
    public static Optional<AttachedType> ofWhole(String name, byte[] content) {
        return of(name, content).filter(type -> type.ends(content));
    }

    private boolean begins(byte[] content) {
        if (content.length < beginning.length()) {
            return false;
        }
        for (int i = 0; i < beginning.length(); i++) {
            if ((content[i] & 0xff) != beginning.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean ends(byte[] content) {
        int from = Math.max(0, content.length - TAIL);
        return this != PDF
                || new String(content, from, content.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }
}

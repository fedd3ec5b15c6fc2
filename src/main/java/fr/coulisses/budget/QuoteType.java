package fr.coulisses.budget;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a quote may be: a document or a picture, by its ending and by how its content begins.
enum QuoteType {
    PDF("application/pdf", "%PDF"),
    JPG("image/jpeg", "\u00ff\u00d8\u00ff"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff"),
    PNG("image/png", "\u0089PNG"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK"),
    ODT("application/vnd.oasis.opendocument.text", "PK"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "PK");

    private final String mediaType;
    private final String beginning;

    QuoteType(String mediaType, String beginning) {
        this.mediaType = mediaType;
        this.beginning = beginning;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<QuoteType> of(String name, byte[] content) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.name().equals(ending) && type.begins(content))
                .findFirst();
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
}

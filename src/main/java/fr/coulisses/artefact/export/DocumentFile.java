package fr.coulisses.artefact.export;

import java.io.ByteArrayOutputStream;

/// A document as a file of one of the formats in which documents leave.
public final class DocumentFile {

    private DocumentFile() {}

    /// @throws IllegalArgumentException for a format in which no document is written
    public static byte[] write(Document document, FileKind format) {
        return switch (format) {
            case PDF -> PdfWriter.write(document);
            case DOCX -> {
                ByteArrayOutputStream docx = new ByteArrayOutputStream();
                DocxWriter.write(document, docx);
                yield docx.toByteArray();
            }
            default -> throw new IllegalArgumentException("No document is written as " + format);
        };
    }
}

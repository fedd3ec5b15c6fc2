package fr.coulisses.report;

import fr.coulisses.artefact.VersionFiles;
import fr.coulisses.artefact.VersionReadings;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.DocxWriter;
import fr.coulisses.artefact.export.FileKind;
import fr.coulisses.artefact.export.PdfWriter;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/// Writes an assembled file in one of its formats. On a quarter of the processors, and one in any
/// case: each may be some hundred pages long.
@Component
public class EvidenceWriter {

    public static final List<FileKind> FORMATS = List.of(FileKind.PDF, FileKind.DOCX, FileKind.ZIP);

    private static final Semaphore TURN =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 4), true);

    private final VersionReadings versions;
    private final VersionFiles files;
    private final Labels labels;

    EvidenceWriter(VersionReadings versions, VersionFiles files, Labels labels) {
        this.versions = versions;
        this.files = files;
        this.labels = labels;
    }

    /// @param format one of [#FORMATS]
    /// @throws CancellationException when the thread is interrupted
    public void write(EvidenceFile file, FileKind format, Locale language, OutputStream out, Progress progress)
            throws IOException {
        try {
            TURN.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The file is not wanted any more");
        }
        try {
            switch (format) {
                case PDF -> PdfWriter.write(document(file, language), out);
                case DOCX -> DocxWriter.write(document(file, language), out);
                case ZIP -> new EvidenceArchive(file, versions, files, labels, language).write(out, progress);
                default -> throw new IllegalArgumentException("No evidence file is written as " + format);
            }
        } finally {
            TURN.release();
        }
    }

    /// The whole file as one document, every piece inside it.
    Document document(EvidenceFile file, Locale language) {
        EvidenceWords words = new EvidenceWords(labels, language);
        return new EvidenceDocument(file, versions, words, new EmbeddedPieces(files, words)).document();
    }
}

package fr.coulisses.artefact;

import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.DocumentFile;
import fr.coulisses.artefact.export.FileKind;
import fr.coulisses.artefact.export.WritingTurn;
import fr.coulisses.artefact.export.XlsxWriter;
import fr.coulisses.shared.NotFound;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Versions as files.
@Component
public class VersionFiles {

    private final VersionReadings readings;
    private final Illustrations illustrations;

    VersionFiles(VersionReadings readings, Illustrations illustrations) {
        this.readings = readings;
        this.illustrations = illustrations;
    }

    /// A version as a document that is to be written as a file, with its photographs.
    public Document document(ArtefactVersion version, Locale language) {
        return document(version, "", language);
    }

    private Document document(ArtefactVersion version, String name, Locale language) {
        return illustrations.enclosed(version.artefactId(), readings.document(version, name, language));
    }

    /// The formats a version is there in.
    public Set<FileKind> formats(ArtefactVersion version) {
        return readings.hasWorkbook(version) ? Set.of(FileKind.PDF, FileKind.XLSX) : Set.of(FileKind.PDF);
    }

    /// @throws NotFound when the version has no such format
    public byte[] write(ArtefactVersion version, FileKind file, Locale language) {
        return write(version, "", file, language);
    }

    /// The same of one of its further documents.
    ///
    /// @param document its name; empty for the document itself
    /// @throws NotFound when the version has no such document or format
    public byte[] write(ArtefactVersion version, String document, FileKind file, Locale language) {
        return WritingTurn.of(() -> file == FileKind.XLSX
                ? readings.workbook(version, language).map(XlsxWriter::write).orElseThrow(NotFound::new)
                : DocumentFile.write(document(version, document, language), file));
    }
}

package fr.coulisses.artefact.ui;

import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.artefact.Versions;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.FileKind;
import fr.coulisses.artefact.export.PdfWriter;
import fr.coulisses.artefact.export.XlsxWriter;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.NotFound;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Versions as files, with the project as it was on the day of submission.
@Component
public class WrittenVersions {

    private final Kinds kinds;
    private final Versions versions;
    private final Labels labels;

    WrittenVersions(Kinds kinds, Versions versions, Labels labels) {
        this.kinds = kinds;
        this.versions = versions;
        this.labels = labels;
    }

    /// The formats a version is there in.
    public Set<FileKind> formats(ArtefactVersion version) {
        return kinds.get(version.kind()).isWorkedOnInASpreadsheet()
                ? Set.of(FileKind.PDF, FileKind.XLSX)
                : Set.of(FileKind.PDF);
    }

    /// @throws NotFound when the kind of the version has no such format
    public byte[] write(ArtefactVersion version, FileKind file, Locale language) {
        return write(kinds.get(version.kind()), version, file, new Wording(labels, language, version.project()));
    }

    private <C> byte[] write(ArtefactKind<C> kind, ArtefactVersion version, FileKind file, Wording wording) {
        return write(kind, versions.content(version, kind), file, wording);
    }

    static <C> byte[] write(ArtefactKind<C> kind, C content, FileKind file, Wording wording) {
        return file == FileKind.XLSX
                ? kind.workbook(content, wording).map(XlsxWriter::write).orElseThrow(NotFound::new)
                : PdfWriter.write(kind.document(content, wording));
    }
}

package fr.coulisses.artefact.ui;

import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Illustrations;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.artefact.VersionFiles;
import fr.coulisses.artefact.Versions;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.DocumentFile;
import fr.coulisses.artefact.export.FileKind;
import fr.coulisses.artefact.export.XlsxWriter;
import fr.coulisses.project.Projects;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.NotFound;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Artefacts as files: the draft for those who follow the work, a version for all who may read the project.
@RestController
@RequestMapping("/projets/{project}/livrables/{artefact}")
class ArtefactDownloads {

    private final Artefacts artefacts;
    private final Versions versions;
    private final Kinds kinds;
    private final Projects projects;
    private final Labels labels;
    private final Reader reader;
    private final VersionFiles files;
    private final Illustrations illustrations;

    ArtefactDownloads(
            Artefacts artefacts,
            Versions versions,
            Kinds kinds,
            Projects projects,
            Labels labels,
            Reader reader,
            VersionFiles files,
            Illustrations illustrations) {
        this.artefacts = artefacts;
        this.versions = versions;
        this.kinds = kinds;
        this.projects = projects;
        this.labels = labels;
        this.reader = reader;
        this.files = files;
        this.illustrations = illustrations;
    }

    @GetMapping("/brouillon.{ending:pdf|docx|xlsx}")
    ResponseEntity<byte[]> draft(
            @PathVariable UUID project,
            @PathVariable UUID artefact,
            @PathVariable String ending,
            @RequestParam(defaultValue = "") String document) {
        Artefact found = artefacts.draft(artefact).artefact();
        requireSame(project, found.projectId());
        Wording wording =
                new Wording(labels, reader.language(), projects.get(project).sheet());
        ArtefactKind<?> kind = kinds.get(found.kind());
        String title = found.title() + further(kind, document) + " "
                + wording.project().title();
        return FileResponse.of(
                title, fileKind(ending), () -> draft(kind, artefact, document, fileKind(ending), wording));
    }

    @GetMapping("/v{number:\\d+}.{ending:pdf|docx|xlsx}")
    ResponseEntity<byte[]> version(
            @PathVariable UUID project,
            @PathVariable UUID artefact,
            @PathVariable int number,
            @PathVariable String ending,
            @RequestParam(defaultValue = "") String document) {
        ArtefactVersion found = versions.numbered(artefact, number);
        requireSame(project, found.projectId());
        String title = found.title() + further(kinds.get(found.kind()), document) + " "
                + found.project().title() + " v" + number;
        return FileResponse.of(
                title, fileKind(ending), () -> files.write(found, document, fileKind(ending), reader.language()));
    }

    /// What the name of a file says of a document that is not the document itself.
    private String further(ArtefactKind<?> kind, String document) {
        if (document.isEmpty()) {
            return "";
        }
        if (!kind.furtherDocuments().contains(document)) {
            throw new NotFound();
        }
        return " " + labels.text(reader.language(), kind.documentLabel(document));
    }

    private <C> byte[] draft(ArtefactKind<C> kind, UUID artefact, String document, FileKind file, Wording wording) {
        C content = artefacts.content(artefact, kind);
        return file == FileKind.XLSX
                ? kind.workbook(content, wording).map(XlsxWriter::write).orElseThrow(NotFound::new)
                : DocumentFile.write(
                        illustrations.enclosed(artefact, kind.documentCalled(document, content, wording)), file);
    }

    private static FileKind fileKind(String ending) {
        return Arrays.stream(FileKind.values())
                .filter(kind -> kind.ending().equals(ending))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static void requireSame(UUID asked, UUID found) {
        if (!asked.equals(found)) {
            throw new NotFound();
        }
    }
}

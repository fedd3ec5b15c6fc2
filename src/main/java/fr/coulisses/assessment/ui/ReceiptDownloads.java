package fr.coulisses.assessment.ui;

import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.Versions;
import fr.coulisses.artefact.export.FileKind;
import fr.coulisses.artefact.export.PdfWriter;
import fr.coulisses.artefact.ui.FileResponse;
import fr.coulisses.artefact.ui.Reader;
import fr.coulisses.assessment.submission.Receipts;
import fr.coulisses.shared.NotFound;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What proves that a version was submitted: its receipt, and the content that the fingerprint was taken of.
@RestController
@RequestMapping("/projets/{project}/livrables/{artefact}/versions/{number:\\d+}")
class ReceiptDownloads {

    private final Receipts receipts;
    private final Versions versions;
    private final Reader reader;

    ReceiptDownloads(Receipts receipts, Versions versions, Reader reader) {
        this.receipts = receipts;
        this.versions = versions;
        this.reader = reader;
    }

    @GetMapping("/recepisse.pdf")
    ResponseEntity<byte[]> receipt(@PathVariable UUID project, @PathVariable UUID artefact, @PathVariable int number) {
        return FileResponse.of(
                "recepisse " + title(project, artefact, number),
                FileKind.PDF,
                () -> PdfWriter.write(receipts.of(artefact, number, reader.language())));
    }

    @GetMapping("/contenu.json")
    ResponseEntity<byte[]> content(@PathVariable UUID project, @PathVariable UUID artefact, @PathVariable int number) {
        return FileResponse.of(
                "contenu " + title(project, artefact, number), FileKind.JSON, () -> receipts.content(artefact, number));
    }

    private String title(UUID project, UUID artefact, int number) {
        ArtefactVersion version = versions.numbered(artefact, number);
        if (!version.projectId().equals(project)) {
            throw new NotFound();
        }
        return version.title() + " " + version.project().title() + " v" + number;
    }
}

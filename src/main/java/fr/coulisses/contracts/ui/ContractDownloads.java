package fr.coulisses.contracts.ui;

import fr.coulisses.artefact.difference.ComparedVersions;
import fr.coulisses.artefact.difference.DifferenceDocument;
import fr.coulisses.artefact.difference.DifferenceWords;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.DocumentFile;
import fr.coulisses.artefact.export.FileKind;
import fr.coulisses.artefact.ui.FileResponse;
import fr.coulisses.artefact.ui.Reader;
import fr.coulisses.contracts.ContractVersion;
import fr.coulisses.contracts.ContractVersions;
import fr.coulisses.contracts.text.ContractDocument;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Labels;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Frozen texts of contracts as files, and what changed between two, for those who follow the work.
@RestController
class ContractDownloads {

    private static final int SHOWN_OF_A_HASH = 12;

    private final ContractVersions versions;
    private final Labels labels;
    private final Reader reader;

    ContractDownloads(ContractVersions versions, Labels labels, Reader reader) {
        this.versions = versions;
        this.labels = labels;
        this.reader = reader;
    }

    @GetMapping("/projets/{project}/registres/contrats/{entry}/versions/{number:[0-9]{1,6}}.{ending:pdf|docx}")
    ResponseEntity<byte[]> version(
            @PathVariable UUID project,
            @PathVariable UUID entry,
            @PathVariable int number,
            @PathVariable String ending) {
        ContractVersion version = versions.numbered(project, entry, number);
        FileKind kind = FileKind.valueOf(ending.toUpperCase(Locale.ROOT));
        String title = version.content().name() + " v" + version.number();
        return FileResponse.of(title, kind, () -> DocumentFile.write(document(version), kind));
    }

    private Document document(ContractVersion version) {
        String edition = labels.text(
                Locale.FRENCH,
                "contracts.document.edition.version",
                version.number(),
                Formats.date(version.at().atZone(Formats.ZONE).toLocalDate()),
                version.sha256().substring(0, SHOWN_OF_A_HASH));
        return ContractDocument.ofFrozen(version.frozen(), version.project(), labels)
                .document(edition);
    }

    @GetMapping(
            "/projets/{project}/registres/contrats/{entry}/versions/{number:[0-9]{1,6}}/depuis/{since:[0-9]{1,6}}.pdf")
    ResponseEntity<byte[]> difference(
            @PathVariable UUID project, @PathVariable UUID entry, @PathVariable int number, @PathVariable int since) {
        ComparedVersions compared = versions.between(project, entry, since, number, reader.language())
                .onlyChanges();
        return FileResponse.of(
                new DifferenceWords(compared.wording()).heading(compared),
                FileKind.PDF,
                () -> DocumentFile.write(new DifferenceDocument(compared).document(), FileKind.PDF));
    }
}

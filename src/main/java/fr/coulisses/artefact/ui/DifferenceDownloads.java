package fr.coulisses.artefact.ui;

import fr.coulisses.artefact.difference.ComparedVersions;
import fr.coulisses.artefact.difference.DifferenceCsv;
import fr.coulisses.artefact.difference.DifferenceDocument;
import fr.coulisses.artefact.difference.DifferenceWords;
import fr.coulisses.artefact.difference.DifferenceWorkbook;
import fr.coulisses.artefact.difference.Differences;
import fr.coulisses.artefact.export.FileKind;
import fr.coulisses.artefact.export.PdfWriter;
import fr.coulisses.artefact.export.XlsxWriter;
import fr.coulisses.shared.NotFound;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What changed between two versions as a file, for those who may read its page.
@RestController
class DifferenceDownloads {

    private final Differences differences;
    private final Reader reader;

    DifferenceDownloads(Differences differences, Reader reader) {
        this.differences = differences;
        this.reader = reader;
    }

    @GetMapping("/projets/{project}/livrables/{artefact}/versions/{after}/depuis/{before}.{ending:pdf|xlsx|csv}")
    ResponseEntity<byte[]> file(
            @PathVariable UUID project,
            @PathVariable UUID artefact,
            @PathVariable String after,
            @PathVariable String before,
            @PathVariable String ending,
            @RequestParam(name = DifferenceAddress.WHOLE, required = false) boolean whole) {
        ComparedVersions compared = differences.between(artefact, before, after, reader.language());
        if (!compared.project().equals(project)) {
            throw new NotFound();
        }
        ComparedVersions shown = whole ? compared : compared.onlyChanges();
        FileKind kind = FileKind.valueOf(ending.toUpperCase(Locale.ROOT));
        String title = new DifferenceWords(shown.wording()).heading(shown) + " " + before + " " + after;
        return FileResponse.of(title, kind, () -> written(shown, kind));
    }

    private static byte[] written(ComparedVersions compared, FileKind kind) {
        return switch (kind) {
            case PDF -> PdfWriter.write(new DifferenceDocument(compared).document());
            case XLSX -> XlsxWriter.write(new DifferenceWorkbook(compared).workbook());
            case CSV -> DifferenceCsv.write(compared);
            case DOCX, ZIP, JSON, SVG, ICS, GAN -> throw new NotFound();
        };
    }
}

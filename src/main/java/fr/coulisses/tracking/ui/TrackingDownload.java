package fr.coulisses.tracking.ui;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.FileKind;
import fr.coulisses.artefact.export.XlsxWriter;
import fr.coulisses.artefact.ui.FileResponse;
import fr.coulisses.artefact.ui.Reader;
import fr.coulisses.project.Projects;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.register.Entries;
import fr.coulisses.shared.Labels;
import fr.coulisses.tracking.DocumentRegister;
import fr.coulisses.tracking.TrackingWorkbook;
import fr.coulisses.tracking.Trackings;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The tracking of the budget as a spreadsheet, for those who follow the work.
@RestController
class TrackingDownload {

    private final Trackings trackings;
    private final Entries entries;
    private final DocumentRegister documents;
    private final Projects projects;
    private final Labels labels;
    private final Reader reader;

    TrackingDownload(
            Trackings trackings,
            Entries entries,
            DocumentRegister documents,
            Projects projects,
            Labels labels,
            Reader reader) {
        this.trackings = trackings;
        this.entries = entries;
        this.documents = documents;
        this.projects = projects;
        this.labels = labels;
        this.reader = reader;
    }

    static String address(UUID project) {
        return ProjectAddress.tracking(project) + ".xlsx";
    }

    @GetMapping("/projets/{project}/suivi.xlsx")
    ResponseEntity<byte[]> workbook(@PathVariable UUID project) {
        Wording wording =
                new Wording(labels, reader.language(), projects.get(project).sheet());
        TrackingWorkbook workbook = new TrackingWorkbook(
                trackings.of(project), entries.all(project, documents), trackings.outlooks(project), wording);
        String title = wording.text("tracking.title") + " " + wording.project().title();
        return FileResponse.of(title, FileKind.XLSX, () -> XlsxWriter.write(workbook.workbook()));
    }
}

package fr.coulisses.examination.ui;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.FileKind;
import fr.coulisses.artefact.export.PdfWriter;
import fr.coulisses.artefact.export.XlsxWriter;
import fr.coulisses.artefact.ui.FileResponse;
import fr.coulisses.artefact.ui.Reader;
import fr.coulisses.examination.Examination;
import fr.coulisses.examination.ExaminationCsv;
import fr.coulisses.examination.ExaminationFile;
import fr.coulisses.examination.ExaminationWords;
import fr.coulisses.examination.ProjectExamination;
import fr.coulisses.project.Projects;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.NotFound;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// What all checks say of a project as a file, for those who may read its page.
@RestController
class ExaminationDownloads {

    private final ProjectExamination examinations;
    private final Projects projects;
    private final Labels labels;
    private final Reader reader;

    ExaminationDownloads(ProjectExamination examinations, Projects projects, Labels labels, Reader reader) {
        this.examinations = examinations;
        this.projects = projects;
        this.labels = labels;
        this.reader = reader;
    }

    @GetMapping("/projets/{project}/controles.{ending:xlsx|pdf|csv}")
    ResponseEntity<byte[]> file(@PathVariable UUID project, @PathVariable String ending) {
        Examination examination = examinations.of(project);
        Wording wording =
                new Wording(labels, reader.language(), projects.get(project).sheet());
        FileKind kind = FileKind.valueOf(ending.toUpperCase(Locale.ROOT));
        String title =
                wording.text("examination.title") + " " + wording.project().title();
        return FileResponse.of(title, kind, () -> written(examination, wording, kind));
    }

    private static byte[] written(Examination examination, Wording wording, FileKind kind) {
        return switch (kind) {
            case PDF -> PdfWriter.write(new ExaminationFile(examination, wording).document());
            case XLSX -> XlsxWriter.write(new ExaminationFile(examination, wording).workbook());
            case CSV -> ExaminationCsv.write(examination, new ExaminationWords(wording.labels(), wording.language()));
            default -> throw new NotFound();
        };
    }
}

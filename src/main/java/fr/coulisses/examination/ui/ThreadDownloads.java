package fr.coulisses.examination.ui;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.ChartWriter;
import fr.coulisses.artefact.export.FileKind;
import fr.coulisses.artefact.export.PdfWriter;
import fr.coulisses.artefact.thread.RedThreads;
import fr.coulisses.artefact.ui.FileResponse;
import fr.coulisses.artefact.ui.Reader;
import fr.coulisses.examination.ProjectThread;
import fr.coulisses.examination.ThreadCsv;
import fr.coulisses.examination.ThreadDocument;
import fr.coulisses.examination.ThreadPicture;
import fr.coulisses.examination.ThreadWords;
import fr.coulisses.project.Projects;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.NotFound;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The red thread of a project as a file, for those who may read its page.
@RestController
class ThreadDownloads {

    private final RedThreads threads;
    private final Projects projects;
    private final Labels labels;
    private final Reader reader;

    ThreadDownloads(RedThreads threads, Projects projects, Labels labels, Reader reader) {
        this.threads = threads;
        this.projects = projects;
        this.labels = labels;
        this.reader = reader;
    }

    @GetMapping("/projets/{project}/fil.{ending:svg|pdf|csv}")
    ResponseEntity<byte[]> file(@PathVariable UUID project, @PathVariable String ending) {
        ProjectThread thread = ProjectThread.of(threads.of(project));
        Wording wording =
                new Wording(labels, reader.language(), projects.get(project).sheet());
        FileKind kind = FileKind.valueOf(ending.toUpperCase(Locale.ROOT));
        String title = wording.text("examination.thread.title") + " "
                + wording.project().title();
        return FileResponse.of(title, kind, () -> written(thread, wording, kind));
    }

    private static byte[] written(ProjectThread thread, Wording wording, FileKind kind) {
        return switch (kind) {
            case SVG -> ChartWriter.svg(ThreadPicture.of(thread, wording)).getBytes(StandardCharsets.UTF_8);
            case PDF -> PdfWriter.write(new ThreadDocument(thread, wording).document(), ThreadDocument.PAPER);
            case CSV -> ThreadCsv.write(thread, new ThreadWords(wording.labels(), wording.language()));
            default -> throw new NotFound();
        };
    }
}

package fr.coulisses.archive.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import fr.coulisses.archive.ArchiveImports;
import fr.coulisses.archive.PartRefused;
import fr.coulisses.project.ProjectSummary;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.shared.Progress;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.LongJob;
import fr.coulisses.shared.ui.Notice;
import fr.coulisses.shared.ui.Tone;
import fr.coulisses.shared.ui.Underway;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Takes an archive, says how far it is read, and leads to the project it became or says why it became none.
class ArchiveUpload extends Div {

    private final transient ArchiveImports imports;
    private final Upload upload = new Upload();
    private final Div status = new Div();
    private transient @Nullable LongJob job;

    ArchiveUpload(ArchiveImports imports) {
        this.imports = imports;
        addClassName("stack");
        status.addClassName("stack");
        status.getElement().setAttribute("role", "status");
        upload.setUploadHandler(UploadHandler.toTempFile((metadata, file) -> open(file.toPath())));
        upload.setMaxFileSize(ArchiveImports.MOST_BYTES);
        upload.setMaxFiles(1);
        upload.setUploadButton(new Button(getTranslation("archive.open.choose")));
        upload.setDropLabel(new Span(getTranslation("archive.open.drop")));
        upload.addFileRejectedListener(
                rejected -> refuse(new Refusal("archive.refused.large", ArchiveImports.MOST_BYTES / 1_000_000)));
        add(upload, status);
    }

    private void open(Path file) {
        stop();
        UI page = UI.getCurrent();
        Underway underway = new Underway(getTranslation("archive.open.reading"), () -> {
            stop();
            upload.clearFileList();
            status.removeAll();
            status.add(new Span(getTranslation("archive.open.cancelled")));
        });
        status.removeAll();
        status.add(underway);
        Locale language = getLocale();
        job = LongJob.start(progress -> bringIn(file, language, progress), new LongJob.Outcome<ProjectSummary>() {
            @Override
            public void at(int done, int all) {
                page.access(() -> underway.at(done, all));
            }

            @Override
            public void finished(ProjectSummary project) {
                page.access(() -> page.navigate(ProjectAddress.of(project.id())));
            }

            @Override
            public void failed(RuntimeException why) {
                page.access(() -> {
                    status.removeAll();
                    if (!(why instanceof Refusal refusal)) {
                        throw why;
                    }
                    refuse(refusal);
                });
            }
        });
    }

    /// The file that was sent is not kept, whatever comes of it.
    private ProjectSummary bringIn(Path file, Locale language, Progress progress) {
        try {
            return imports.bringIn(file, language, progress);
        } finally {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                file.toFile().deleteOnExit();
            }
        }
    }

    /// Another file can be chosen at once.
    private void refuse(Refusal refusal) {
        upload.clearFileList();
        status.removeAll();
        status.add(new Notice(Tone.BAD, sentence(refusal)));
    }

    private String sentence(Refusal refusal) {
        return refusal instanceof PartRefused part
                ? getTranslation("archive.refused.part", part.path(), sentence(part.why()))
                : getTranslation(refusal.label(), refusal.arguments());
    }

    private void stop() {
        if (job != null) {
            job.cancel();
            job = null;
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        stop();
    }
}

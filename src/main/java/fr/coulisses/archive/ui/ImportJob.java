package fr.coulisses.archive.ui;

import fr.coulisses.archive.ArchiveImports;
import fr.coulisses.project.ProjectSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/// An archive that is being opened, on a thread of its own, as the person who asked for it. Cancelled, it leaves
/// nothing
/// behind: neither a project nor the file that was sent.
final class ImportJob {

    /// What comes of it, told on the thread of the job.
    interface Outcome {
        void at(int done, int all);

        void opened(ProjectSummary project);

        void failed(RuntimeException why);
    }

    private volatile boolean cancelled;

    private ImportJob() {}

    static ImportJob start(ArchiveImports imports, Path file, Locale language, Outcome outcome) {
        ImportJob job = new ImportJob();
        Thread.ofVirtual()
                .name("archive-import")
                .start(new DelegatingSecurityContextRunnable(() -> job.run(imports, file, language, outcome)));
        return job;
    }

    /// Between two files, so that no statement of the database is torn.
    void cancel() {
        cancelled = true;
    }

    private void run(ArchiveImports imports, Path file, Locale language, Outcome outcome) {
        try {
            outcome.opened(imports.bringIn(file, language, (done, all) -> {
                if (cancelled) {
                    throw new CancellationException("The project is not wanted any more");
                }
                outcome.at(done, all);
            }));
        } catch (CancellationException wanted) {
            // Nothing was written.
        } catch (RuntimeException e) {
            outcome.failed(e);
        } finally {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                file.toFile().deleteOnExit();
            }
        }
    }
}

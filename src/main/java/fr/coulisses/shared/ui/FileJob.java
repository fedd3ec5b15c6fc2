package fr.coulisses.shared.ui;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.FutureTask;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/// A long file in the making, on a thread of its own, as the person who asked for it: it goes on while they look
/// elsewhere, can be cancelled, and leaves nothing behind then.
public final class FileJob {

    /// Writes the file.
    @FunctionalInterface
    public interface Work {
        void write(OutputStream out) throws IOException;
    }

    /// What comes of it; called once, on the thread of the job, and never of one that was cancelled: whatever it
    /// stumbles over on its way out is nobody's business.
    public interface Outcome {
        void finished(Path file);

        void failed(RuntimeException why);
    }

    private final FutureTask<Void> task;
    private final Path file;

    private FileJob(Work work, Outcome outcome) {
        try {
            file = Files.createTempFile("coulisses-file-", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        task = new FutureTask<>(() -> run(work, outcome), null);
    }

    public static FileJob start(Work work, Outcome outcome) {
        FileJob job = new FileJob(work, outcome);
        Thread.ofVirtual().name("file-job").start(new DelegatingSecurityContextRunnable(job.task));
        return job;
    }

    private void run(Work work, Outcome outcome) {
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                work.write(out);
            }
            if (task.isCancelled()) {
                forget();
            } else {
                outcome.finished(file);
            }
        } catch (CancellationException cancelled) {
            forget();
        } catch (IOException e) {
            fail(outcome, new UncheckedIOException(e));
        } catch (RuntimeException e) {
            fail(outcome, e);
        }
    }

    /// A thread that is told to stop in the middle of a file or of a statement loses both.
    private void fail(Outcome outcome, RuntimeException why) {
        forget();
        if (!task.isCancelled()) {
            outcome.failed(why);
        }
    }

    /// Stops it, and deletes what it wrote.
    public void cancel() {
        task.cancel(true);
        forget();
    }

    private void forget() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}

package fr.coulisses.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// A long file in the making: what comes of it is told once, and nothing of one that is not wanted any more.
class FileJobTest {

    private final BlockingQueue<Object> told = new ArrayBlockingQueue<>(9);
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final FileJob.Outcome outcome = new FileJob.Outcome() {
        @Override
        public void finished(Path file) {
            told.add(file);
        }

        @Override
        public void failed(RuntimeException why) {
            told.add(why);
        }
    };

    @Test
    void handsOverTheFileOrTheFailure() throws IOException, InterruptedException {
        FileJob.start(out -> out.write("fait".getBytes(StandardCharsets.UTF_8)), outcome);
        assertThat(told.poll(9, TimeUnit.SECONDS))
                .isInstanceOfSatisfying(
                        Path.class, file -> assertThat(file).hasContent("fait").satisfies(Files::delete));
        FileJob.start(
                out -> {
                    throw new IOException("Disk full");
                },
                outcome);
        assertThat(told.poll(9, TimeUnit.SECONDS)).isInstanceOf(RuntimeException.class);
    }

    /// A statement or a file that is written while the thread is told to stop breaks.
    @Test
    void tellsNothingOfWhatACancelledOneStumblesOver() throws InterruptedException {
        FileJob job = FileJob.start(
                out -> {
                    waitToBeStopped();
                    throw new IOException("Closed by interrupt");
                },
                outcome);
        cancelled(job);
        assertThat(told.poll(300, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void tellsNothingOfOneThatIsDoneWhenItWasCancelled() throws InterruptedException {
        FileJob job = FileJob.start(
                out -> {
                    waitToBeStopped();
                    Thread.interrupted();
                    out.write(1);
                },
                outcome);
        cancelled(job);
        assertThat(told.poll(300, TimeUnit.MILLISECONDS)).isNull();
    }

    private void cancelled(FileJob job) throws InterruptedException {
        assertThat(begun.await(9, TimeUnit.SECONDS)).isTrue();
        job.cancel();
        assertThat(stopped.await(9, TimeUnit.SECONDS)).isTrue();
    }

    private void waitToBeStopped() {
        begun.countDown();
        try {
            Thread.sleep(9_000);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        } finally {
            stopped.countDown();
        }
    }
}

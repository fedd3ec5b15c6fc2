package fr.coulisses.spreadsheet;

import fr.coulisses.shared.Refusal;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// The time that one file may take, and the memory: files are read one after the other, each on a thread of its
/// own that is interrupted when its time is over.
final class ReadingTime {

    private static final Duration MOST = Duration.ofSeconds(4);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final Semaphore TURN = new Semaphore(1, true);

    private ReadingTime() {}

    /// @throws Refusal that of the reading, or one that says it took too long or found no memory
    static <T> T limited(Callable<T> reading) {
        FutureTask<T> task = new FutureTask<>(reading);
        try {
            if (!TURN.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refusal("spreadsheet.refused.busy");
            }
            start(task);
            return task.get(MOST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new Refusal("spreadsheet.refused.slow");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("spreadsheet.refused.slow");
        } catch (ExecutionException e) {
            throw refusal(e.getCause());
        } finally {
            task.cancel(true);
        }
    }

    /// The turn is over when the thread is, and not before.
    private static void start(Runnable task) {
        boolean started = false;
        try {
            Thread.ofPlatform().daemon().name("spreadsheet").start(() -> {
                try {
                    task.run();
                } finally {
                    TURN.release();
                }
            });
            started = true;
        } finally {
            if (!started) {
                TURN.release();
            }
        }
    }

    private static RuntimeException refusal(@Nullable Throwable cause) {
        return switch (cause) {
            case Refusal refusal -> refusal;
            case OutOfMemoryError _ -> new Refusal("spreadsheet.refused.unpacked");
            case null, default -> new IllegalStateException(cause);
        };
    }
}

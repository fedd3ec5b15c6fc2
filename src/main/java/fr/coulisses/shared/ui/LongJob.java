package fr.coulisses.shared.ui;

import fr.coulisses.shared.Progress;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/// Something that takes long, on a thread of its own, as the person who asked for it. It is cancelled where it says how
/// far it is, so that no statement of the database is torn; what was written in its transaction is gone then.
public final class LongJob {

    /// What comes of it, told on the thread of the job; nothing is told of a cancelled one.
    public interface Outcome<R> {
        void at(int done, int all);

        void finished(R result);

        void failed(RuntimeException why);
    }

    private volatile boolean cancelled;

    private LongJob() {}

    public static <R> LongJob start(Function<Progress, R> work, Outcome<R> outcome) {
        LongJob job = new LongJob();
        Thread.ofVirtual().name("long-job").start(new DelegatingSecurityContextRunnable(() -> job.run(work, outcome)));
        return job;
    }

    public void cancel() {
        cancelled = true;
    }

    private <R> void run(Function<Progress, R> work, Outcome<R> outcome) {
        R result;
        try {
            result = work.apply((done, all) -> {
                if (cancelled) {
                    throw new CancellationException("It is not wanted any more");
                }
                outcome.at(done, all);
            });
        } catch (CancellationException wanted) {
            return;
        } catch (RuntimeException e) {
            outcome.failed(e);
            return;
        }
        outcome.finished(result);
    }
}

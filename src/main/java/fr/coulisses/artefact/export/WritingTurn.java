package fr.coulisses.artefact.export;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/// The processors that the making of files may take: half of them at most, and one in any case. Whoever asks for a file
/// while others are made waits for their turn, in order, so that those who work on a page do not wait for files. A turn
/// begins before the content is read: what waits holds neither a connection nor five thousand lines.
public final class WritingTurn {

    private static final Semaphore TURNS =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    private static final ScopedValue<Boolean> MINE = ScopedValue.newInstance();

    private WritingTurn() {}

    /// Waits for a turn, unless this thread has it already, and holds it until the file is made.
    public static <T> T of(Supplier<T> writing) {
        if (MINE.isBound()) {
            return writing.get();
        }
        TURNS.acquireUninterruptibly();
        try {
            return ScopedValue.where(MINE, true).call(writing::get);
        } finally {
            TURNS.release();
        }
    }
}

package fr.coulisses.artefact.export;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/// The processors that the writing of files may take: half of them at most, and one in any case. Whoever asks for a
/// file
/// while others are written waits for their turn, in order, so that those who work on a page do not wait for files.
final class WritingTurn {

    private static final Semaphore TURNS =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    private WritingTurn() {}

    static byte[] of(Supplier<byte[]> writing) {
        TURNS.acquireUninterruptibly();
        try {
            return writing.get();
        } finally {
            TURNS.release();
        }
    }
}

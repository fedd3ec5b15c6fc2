package fr.coulisses.spreadsheet;

import fr.coulisses.shared.Refusal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.function.LongConsumer;

/// A stream that gives no more than so many bytes, and nothing any more once its reader has been interrupted.
final class GuardedStream extends FilterInputStream {

    private final LongConsumer counter;
    private long left;

    GuardedStream(InputStream stream, long most, LongConsumer counter) {
        super(stream);
        this.left = most;
        this.counter = counter;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException();
        }
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            left -= read;
            counter.accept(read);
        }
        if (left < 0) {
            throw new Refusal("spreadsheet.refused.unpacked");
        }
        return read;
    }
}

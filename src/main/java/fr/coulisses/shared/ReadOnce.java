package fr.coulisses.shared;

import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Keeps what was read until the end of a transaction that only reads: nothing that is read again in it could have been
/// changed by it. So a page that asks many services reads each register once, and none of them has to know of it.
///
/// @param <K> what is asked for, for instance the id of a project
/// @param <T> what is read; whoever gets it shares it, so it must not be changed
public final class ReadOnce<K, T> {

    private record Key(ReadOnce<?, ?> reading, Object asked) {}

    @SuppressWarnings("unchecked") // Only this class binds its keys.
    public T once(K asked, Supplier<T> reading) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return reading.get();
        }
        Key key = new Key(this, asked);
        Object known = TransactionSynchronizationManager.getResource(key);
        if (known != null) {
            return (T) known;
        }
        T read = reading.get();
        TransactionSynchronizationManager.bindResource(key, read);
        TransactionSynchronizationManager.registerSynchronization(new Forgetting(key));
        return read;
    }

    private record Forgetting(Key key) implements TransactionSynchronization {
        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(key);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(key);
        }
    }
}

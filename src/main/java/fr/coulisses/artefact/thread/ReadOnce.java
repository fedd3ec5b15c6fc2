package fr.coulisses.artefact.thread;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Keeps what was read for a project until the end of a transaction that only reads: nothing that is read again in it
/// could have been changed by it.
///
/// @param <T> what is read
final class ReadOnce<T> {

    private record Key(ReadOnce<?> reading, UUID project) {}

    @SuppressWarnings("unchecked") // Only this class binds its keys.
    T once(UUID project, Supplier<T> reading) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return reading.get();
        }
        Key key = new Key(this, project);
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

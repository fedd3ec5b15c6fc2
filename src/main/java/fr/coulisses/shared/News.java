package fr.coulisses.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Tells open pages that something changed, by whomever and on whichever node: PostgreSQL passes the word on.
///
/// It says that something changed, not what: who is told asks the service, which knows what they may see.
public abstract class News implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(News.class);
    private static final int PATIENCE_MS = 1_000;

    private final DataSource database;
    private final String channel;
    private final Map<UUID, Set<Runnable>> readers = new ConcurrentHashMap<>();
    private volatile CountDownLatch stopped = new CountDownLatch(0);

    /// @param channel the word by which the database tells it: a name, with an id as what it is about
    protected News(DataSource database, String channel) {
        this.database = database;
        this.channel = channel;
    }

    /// Runs `told` after every change of what has this id, until what is returned is run.
    public Runnable subscribe(UUID about, Runnable told) {
        readers.computeIfAbsent(about, id -> ConcurrentHashMap.newKeySet()).add(told);
        return () -> readers.computeIfPresent(about, (id, others) -> {
            others.remove(told);
            return others.isEmpty() ? null : others;
        });
    }

    @Override
    public void start() {
        CountDownLatch end = new CountDownLatch(1);
        stopped = end;
        Thread.ofVirtual().name(channel + "-news").start(() -> listen(end));
    }

    @Override
    public void stop() {
        stopped.countDown();
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }

    private void listen(CountDownLatch end) {
        while (end.getCount() > 0) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen " + channel);
                PGConnection postgres = connection.unwrap(PGConnection.class);
                while (end.getCount() > 0) {
                    tell(postgres.getNotifications(PATIENCE_MS));
                }
                statement.execute("unlisten " + channel);
            } catch (SQLException e) {
                waitForDatabase(end, e);
            }
        }
    }

    private void tell(PGNotification[] notifications) {
        for (PGNotification notification : notifications) {
            readers.getOrDefault(UUID.fromString(notification.getParameter()), Set.of())
                    .forEach(Runnable::run);
        }
    }

    /// What happened meanwhile is not told again, so everybody looks for themselves.
    private void waitForDatabase(CountDownLatch end, SQLException failure) {
        try {
            if (!end.await(PATIENCE_MS, TimeUnit.MILLISECONDS)) {
                LOG.warn("No news of {} for a moment: {}", channel, failure.getMessage());
                readers.values().forEach(told -> told.forEach(Runnable::run));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

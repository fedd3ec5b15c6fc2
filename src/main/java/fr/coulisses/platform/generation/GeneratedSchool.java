package fr.coulisses.platform.generation;

import fr.coulisses.account.Impersonation;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.referential.Referentials;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Fills the database with a made-up school: cohorts of 40, teams of three or four, some twenty artefacts per project.
///
/// The same seed makes the same people, projects and titles; days count back from today. A cohort is written whole or
/// not at all, so that an interruption leaves a smaller school.
@Component
public class GeneratedSchool {

    private final JdbcClient jdbc;
    private final DataSource database;
    private final Kinds kinds;
    private final Referentials referentials;
    private final Impersonation impersonation;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final JsonMapper json;
    private boolean stopped;

    GeneratedSchool(
            JdbcClient jdbc,
            DataSource database,
            Kinds kinds,
            Referentials referentials,
            Impersonation impersonation,
            PasswordEncoder passwords,
            Clock clock,
            JsonMapper json) {
        this.jdbc = jdbc;
        this.database = database;
        this.kinds = kinds;
        this.referentials = referentials;
        this.impersonation = impersonation;
        this.passwords = passwords;
        this.clock = clock;
        this.json = json;
    }

    /// Makes up a school, beside those that were made up before and whatever else there is.
    ///
    /// @param students how many, at least 1
    /// @param password of the four accounts that can be entered
    /// @param written told after every cohort how many students there are by now
    /// @return what stands behind the @ of all its addresses
    public String generate(int students, long seed, String password, LongConsumer written) {
        int number = 1
                + jdbc.sql("select count(*) from person where email like 'admin@generee%.example'")
                        .query(Integer.class)
                        .single();
        MadeUpDoors doors = new MadeUpDoors(number, passwords, password, clock.instant());
        Tables tables = new Tables();
        Chance chance = new Chance(seed + number - 1);
        doors.open(tables, chance);
        write(tables);
        impersonation.as(doors.administrator(), () -> {
            MadeUpCohorts cohorts = new MadeUpCohorts(
                    tables, chance, doors, kinds.all(), referentials.newest("RNCP39603"), clock, json);
            AtomicLong sum = new AtomicLong();
            while (sum.get() < students && !isStopped()) {
                sum.addAndGet(cohorts.next((int) Math.min(MadeUpCohorts.SIZE, students - sum.get())));
                write(tables);
                written.accept(sum.get());
            }
        });
        if (!isStopped()) {
            measure();
        }
        return doors.domain();
    }

    /// Lets the cohort that is being written come to its end, and begins no other.
    @EventListener(ContextClosedEvent.class)
    synchronized void stop() {
        stopped = true;
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    private synchronized void write(Tables tables) {
        if (stopped) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            tables.send(copy);
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException("The made-up school could not be written", e);
        }
    }

    /// Lets PostgreSQL know how many rows there are now, before the first question.
    private void measure() {
        jdbc.sql("vacuum analyze").update();
    }
}

package fr.coulisses.register;

import fr.coulisses.shared.News;
import javax.sql.DataSource;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells open pages that entries of a project's registers changed, by the id of the project.
@Component
public class RegisterNews extends News {

    private static final String CHANNEL = "registers";

    private final JdbcClient jdbc;

    RegisterNews(DataSource database, JdbcClient jdbc) {
        super(database, CHANNEL);
        this.jdbc = jdbc;
    }

    /// PostgreSQL passes it on when the change is there to be read, and not at all when it is rolled back.
    @EventListener
    void tell(EntriesChanged changed) {
        jdbc.sql("select pg_notify(?, ?)")
                .params(CHANNEL, changed.project().toString())
                .query((row, number) -> true)
                .list();
    }
}

package fr.coulisses.contacts;

import fr.coulisses.shared.News;
import javax.sql.DataSource;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells open pages that the contacts of a project, or what was said with them, changed, by the id of the project.
@Component
public class ContactNews extends News {

    private static final String CHANNEL = "contacts";

    private final JdbcClient jdbc;

    ContactNews(DataSource database, JdbcClient jdbc) {
        super(database, CHANNEL);
        this.jdbc = jdbc;
    }

    /// PostgreSQL passes it on when the change is there to be read, and not at all when it is rolled back.
    @EventListener
    void tell(ContactsChanged changed) {
        jdbc.sql("select pg_notify(?, ?)")
                .params(CHANNEL, changed.project().toString())
                .query((row, number) -> true)
                .list();
    }
}

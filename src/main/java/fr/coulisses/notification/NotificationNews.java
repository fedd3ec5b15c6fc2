package fr.coulisses.notification;

import fr.coulisses.shared.News;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/// Tells open pages that somebody was told something or read it, by the id of the person.
@Component
public class NotificationNews extends News {

    NotificationNews(DataSource database) {
        super(database, "notification");
    }
}

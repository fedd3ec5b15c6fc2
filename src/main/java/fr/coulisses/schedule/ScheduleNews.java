package fr.coulisses.schedule;

import fr.coulisses.shared.News;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/// Tells open pages that a schedule was changed, by the id of its project.
@Component
public class ScheduleNews extends News {

    ScheduleNews(DataSource database) {
        super(database, "schedule");
    }
}

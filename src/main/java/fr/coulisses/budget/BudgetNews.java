package fr.coulisses.budget;

import fr.coulisses.shared.News;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/// Tells open pages that a budget was changed, by the id of its project.
@Component
public class BudgetNews extends News {

    BudgetNews(DataSource database) {
        super(database, "budget");
    }
}

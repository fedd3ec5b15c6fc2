package fr.coulisses.budget;

import fr.coulisses.artefact.thread.Knot;
import fr.coulisses.artefact.thread.KnotSource;
import fr.coulisses.artefact.thread.KnotType;
import fr.coulisses.artefact.thread.Strand;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The lines of the register on the red thread: what they pay for cites them.
@Component
class BudgetKnots implements KnotSource {

    private static final String REGISTER = "budget";

    private final JdbcClient jdbc;

    BudgetKnots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A line is called by the number of its account and its words: `641 – Régisseuse`.
    @Override
    public List<Strand> strands(UUID project) {
        return jdbc.sql("""
            select id, concat_ws(' – ', nullif(account, ''), label) from budget_line
            where project_id = ? order by position, id\
            """)
                .param(project)
                .query((row, number) -> new Strand(
                        null,
                        REGISTER,
                        new Knot(row.getString(1), KnotType.BUDGET_LINE, "", row.getString(2), List.of())))
                .list();
    }
}

package fr.coulisses.tracking;

import fr.coulisses.shared.ReadOnce;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads what a team says of its tracking: what it expects of lines, and from where on it wants to be alerted.
@Component
class TeamWords {

    /// @param outlooks of single lines
    /// @param thresholds that it decided; nothing where the usual ones hold
    record Said(List<LineOutlook> outlooks, Optional<AlertThresholds> thresholds) {
        Said {
            outlooks = List.copyOf(outlooks);
        }
    }

    private final JdbcClient jdbc;
    private final ReadOnce<UUID, Said> reading = new ReadOnce<>();

    TeamWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Of a project, in one statement.
    Said of(UUID project) {
        return reading.once(project, () -> jdbc.sql("""
                        select o.line_id, o.forecast, o.comment, t.orange, t.red
                        from project p
                        left join line_outlook o on o.project_id = p.id
                        left join alert_threshold t on t.project_id = p.id
                        where p.id = ?""").param(project).query(TeamWords::read));
    }

    private static Said read(ResultSet rows) throws SQLException {
        List<LineOutlook> outlooks = new ArrayList<>();
        AlertThresholds thresholds = null;
        while (rows.next()) {
            thresholds = thresholds(rows);
            UUID line = rows.getObject("line_id", UUID.class);
            if (line != null) {
                outlooks.add(new LineOutlook(line, rows.getBigDecimal("forecast"), rows.getString("comment")));
            }
        }
        return new Said(outlooks, Optional.ofNullable(thresholds));
    }

    private static @Nullable AlertThresholds thresholds(ResultSet rows) throws SQLException {
        BigDecimal orange = rows.getBigDecimal("orange");
        return orange == null ? null : new AlertThresholds(orange, rows.getBigDecimal("red"));
    }
}

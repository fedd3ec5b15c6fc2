package fr.coulisses.search;

import fr.coulisses.project.ProjectType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/// Projects, by title.
final class ProjectSource implements Source {

    @Override
    public String name() {
        return "PROJECT";
    }

    @Override
    public String sql(Question question) {
        String rows = question.isUnlimited()
                ? Source.candidates("project", "id, title, type, territory", question.allIn("t"))
                : "select t.* from mine m join project t on t.id = m.project_id where " + question.allIn("t");
        return """
                select '%1$s' as source, p.id, p.id as project_id, p.title, p.type as detail, p.territory as place,
                    %2$s as closeness, p.words as rank
                from (%3$s) p order by closeness, rank limit :limit
                """.formatted(name(), question.closeness("p"), rows);
    }

    @Override
    public Found found(ResultSet row) throws SQLException {
        return new Found.Project(
                row.getObject("id", UUID.class),
                row.getString("title"),
                ProjectType.valueOf(row.getString("detail")),
                row.getString("place"),
                Source.closeness(row));
    }
}

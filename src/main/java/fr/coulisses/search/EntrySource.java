package fr.coulisses.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/// Entries of the registers that go from state to state, by their name; a jury does not follow the work, and finds
/// none.
final class EntrySource implements Source {

    @Override
    public String name() {
        return "ENTRY";
    }

    @Override
    public String sql(Question question) {
        String rows = question.isUnlimited()
                ? Source.candidates("register_entry", "id, project_id, register, name", question.allIn("t"))
                : """
                  select t.* from mine m join register_entry t on t.project_id = m.project_id
                  where m.part <> 'JURY' and\s""" + question.allIn("t");
        return """
                select '%1$s' as source, c.id, c.project_id, c.name as title, c.register as detail, p.title as place,
                    c.closeness, c.rank
                from (select f.id, f.project_id, f.register, f.name, %2$s as closeness, f.words as rank
                    from (%3$s) f order by closeness, rank limit :limit) c
                join project p on p.id = c.project_id
                """.formatted(name(), question.closeness("f"), rows);
    }

    @Override
    public Found found(ResultSet row) throws SQLException {
        return new Found.Entry(
                row.getObject("id", UUID.class),
                row.getObject("project_id", UUID.class),
                row.getString("title"),
                row.getString("detail"),
                row.getString("place"),
                Source.closeness(row));
    }
}

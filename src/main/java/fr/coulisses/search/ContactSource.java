package fr.coulisses.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/// Contacts of the registers, by their name and by the person one speaks with; a jury does not follow the work, and
/// finds
/// none.
final class ContactSource implements Source {

    private static final String STANDING = "(select * from contact where merged_into is null)";

    @Override
    public String name() {
        return "CONTACT";
    }

    @Override
    public String sql(Question question) {
        String rows = question.isUnlimited()
                ? Source.candidates(STANDING, "id, project_id, fields", question.allIn("t"))
                : """
                  select t.* from mine m join contact t on t.project_id = m.project_id
                  where m.part <> 'JURY' and t.merged_into is null and\s""" + question.allIn("t");
        return """
                select '%1$s' as source, c.id, c.project_id, c.fields ->> 'NAME' as title,
                    coalesce(c.fields ->> 'CONTACT_PERSON', '') as detail, p.title as place, c.closeness, c.rank
                from (select f.id, f.project_id, f.fields, %2$s as closeness, f.words as rank
                    from (%3$s) f order by closeness, rank limit :limit) c
                join project p on p.id = c.project_id
                """.formatted(name(), question.closeness("f"), rows);
    }

    @Override
    public Found found(ResultSet row) throws SQLException {
        return new Found.Contact(
                row.getObject("id", UUID.class),
                row.getObject("project_id", UUID.class),
                row.getString("title"),
                row.getString("detail"),
                row.getString("place"),
                Source.closeness(row));
    }
}

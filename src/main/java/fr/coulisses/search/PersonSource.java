package fr.coulisses.search;

import fr.coulisses.account.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/// People, by name: those of the projects one may read, for students those of their cohorts too.
final class PersonSource implements Source {

    private static final String KNOWN = """
            select t.id, t.given_name, t.family_name, t.email, t.role, t.words, k.project_id
            from (
                select person_id, (array_agg(project_id) filter (where project_id is not null))[1] as project_id
                from (
                    select o.person_id, o.project_id from mine m join project_member o on o.project_id = m.project_id
                    union all
                    select o.person_id, null
                    from cohort_member c join cohort_member o on o.cohort_id = c.cohort_id
                    where c.person_id = :person and :part = 'TEAM') o
                where person_id <> :person group by person_id) k
            join person t on t.id = k.person_id
            where\s""";

    @Override
    public String name() {
        return "PERSON";
    }

    @Override
    public String sql(Question question) {
        String rows = question.isUnlimited()
                ? Source.candidates(
                        "person",
                        "id, given_name, family_name, email, role, null::uuid as project_id",
                        question.allIn("t"))
                : KNOWN + question.allIn("t");
        return """
                select '%1$s' as source, f.id, f.project_id, f.given_name || ' ' || f.family_name as title,
                    f.role || ' ' || f.email as detail, coalesce(p.title, '') as place, %2$s as closeness, f.words as rank
                from (%3$s) f left join project p on p.id = f.project_id
                order by closeness, rank limit :limit
                """.formatted(name(), question.closeness("f"), rows);
    }

    @Override
    public Found found(ResultSet row) throws SQLException {
        String[] roleAndEmail = row.getString("detail").split(" ", 2);
        return new Found.Person(
                row.getObject("id", UUID.class),
                row.getString("title"),
                roleAndEmail[1],
                Role.valueOf(roleAndEmail[0]),
                row.getObject("project_id", UUID.class),
                row.getString("place"),
                Source.closeness(row));
    }
}

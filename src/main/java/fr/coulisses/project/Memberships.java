package fr.coulisses.project;

import fr.coulisses.account.PersonSummary;
import fr.coulisses.account.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who has which part in which project.
@Component
class Memberships {

    private final JdbcClient jdbc;
    private final ProjectAccess access;

    Memberships(JdbcClient jdbc, ProjectAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    void join(UUID project, UUID person, Part part) {
        jdbc.sql("insert into project_member (project_id, person_id, part) values (?, ?, ?) on conflict do nothing")
                .params(project, person, part.name())
                .update();
        access.forget(project, person);
    }

    void leave(UUID project, UUID person) {
        jdbc.sql("delete from project_member where project_id = ? and person_id = ?")
                .params(project, person)
                .update();
        access.forget(project, person);
    }

    void assign(UUID project, UUID student, List<TeamFunction> functions) {
        jdbc.sql("update project_member set functions = ? where project_id = ? and person_id = ? and part = 'TEAM'")
                .params(functions.stream().map(Enum::name).toArray(String[]::new), project, student)
                .update();
    }

    List<Member> of(UUID project) {
        return jdbc.sql("""
                        select p.id, p.email, p.given_name, p.family_name, p.role, p.active, m.part, m.functions
                        from project_member m join person p on p.id = m.person_id
                        where m.project_id = ? order by m.part, p.family_name, p.given_name""")
                .param(project)
                .query((row, number) -> new Member(person(row), Part.valueOf(row.getString("part")), functions(row)))
                .list();
    }

    /// @param text what a name has in it, accents and capitals ignored, or an address; empty for everybody
    List<PersonSummary> invitable(UUID project, String text, int offset, int limit) {
        return jdbc.sql("""
                        select p.id, p.email, p.given_name, p.family_name, p.role, p.active from person p
                        where p.active and p.role <> 'ADMIN' and not exists (
                                select 1 from project_member m where m.project_id = :project and m.person_id = p.id)
                            and (p.words like '%' || btrim(search_text(:text)) || '%' or lower(p.email) = lower(:text))
                        order by p.family_name, p.given_name, p.id offset :offset limit :limit""")
                .param("project", project)
                .param("text", text)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> person(row))
                .list();
    }

    private static List<TeamFunction> functions(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("functions").getArray())
                .map(TeamFunction::valueOf)
                .toList();
    }

    private static PersonSummary person(ResultSet row) throws SQLException {
        return new PersonSummary(
                row.getObject("id", UUID.class),
                row.getString("email"),
                row.getString("given_name"),
                row.getString("family_name"),
                Role.valueOf(row.getString("role")),
                row.getBoolean("active"));
    }
}

package fr.coulisses.notification;

import fr.coulisses.project.ui.ProjectAddress;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What an event is about and whom it concerns: other features say the id of a version, people read its title.
@Component
class Subjects {

    private final JdbcClient jdbc;

    Subjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A version as its team sees it; who submitted it is its author.
    Subject version(UUID version) {
        return jdbc.sql("""
                        select a.title, a.kind, v.number, pr.title, p.given_name || ' ' || p.family_name, a.project_id, a.id
                        from artefact_version v
                        join artefact a on a.id = v.artefact_id
                        join project pr on pr.id = a.project_id
                        join person p on p.id = v.submitted_by
                        where v.id = ?""")
                .param(version)
                .query((row, number) -> new Subject(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getString(4),
                        row.getString(5),
                        null,
                        ProjectAddress.artefact(row.getObject(6, UUID.class), row.getObject(7, UUID.class))
                                + "/versions/" + row.getInt(3),
                        null,
                        null))
                .single();
    }

    /// The page on which a tutor reads a version.
    static String review(UUID version) {
        return "revue/" + version;
    }

    List<UUID> tutors(UUID project) {
        return people("select person_id from project_member where project_id = ? and part = 'TUTOR'", project);
    }

    List<UUID> team(UUID project) {
        return people("select person_id from project_member where project_id = ? and part = 'TEAM'", project);
    }

    String project(UUID project) {
        return name("select title from project where id = ?", project);
    }

    /// Those who claim something with a version.
    List<UUID> claimants(UUID version) {
        return people("select distinct student_id from claim where version_id = ?", version);
    }

    /// Who reviews a version, or all tutors of its project while nobody does.
    List<UUID> reviewers(UUID project, UUID version) {
        List<UUID> reviewer =
                people("select reviewer_id from review where version_id = ? and reviewer_id is not null", version);
        return reviewer.isEmpty() ? tutors(project) : reviewer;
    }

    List<UUID> inviter(UUID invitation) {
        return people("select invited_by from invitation where id = ?", invitation);
    }

    String guest(UUID invitation) {
        return name("select name from invitation where id = ?", invitation);
    }

    String person(UUID person) {
        return name("select given_name || ' ' || family_name from person where id = ?", person);
    }

    private List<UUID> people(String sql, UUID id) {
        return jdbc.sql(sql)
                .param(id)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private String name(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(String.class).optional().orElse("");
    }
}

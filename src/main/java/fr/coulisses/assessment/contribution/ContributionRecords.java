package fr.coulisses.assessment.contribution;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Shares, contributions and answers as the database keeps them.
@Component
class ContributionRecords {

    private final JdbcClient jdbc;

    ContributionRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The whole team, with what each said; empty for those who said nothing.
    List<Share> intended(UUID artefact) {
        return jdbc.sql("""
                        select p.id, p.given_name || ' ' || p.family_name, coalesce(i.share, '')
                        from artefact a
                        join project_member m on m.project_id = a.project_id and m.part = 'TEAM'
                        join person p on p.id = m.person_id
                        left join intended_contribution i on i.artefact_id = a.id and i.student_id = p.id
                        where a.id = ? order by p.family_name, p.given_name""")
                .param(artefact)
                .query((row, number) -> new Share(row.getObject(1, UUID.class), row.getString(2), row.getString(3)))
                .list();
    }

    void state(UUID artefact, UUID student, String share) {
        jdbc.sql("""
                        insert into intended_contribution (artefact_id, student_id, share) values (?, ?, ?)
                        on conflict (artefact_id, student_id) do update set share = excluded.share""").params(artefact, student, share).update();
    }

    /// Freezes what the students who are in the team now have said.
    void freeze(UUID version) {
        jdbc.sql("""
                        insert into contribution (version_id, student_id, share)
                        select v.id, i.student_id, i.share
                        from artefact_version v
                        join artefact a on a.id = v.artefact_id
                        join intended_contribution i on i.artefact_id = a.id and i.share <> ''
                        join project_member m
                            on m.project_id = a.project_id and m.person_id = i.student_id and m.part = 'TEAM'
                        where v.id = ?""").param(version).update();
    }

    List<Contribution> of(UUID version) {
        Map<UUID, List<ContributionAnswer>> answers = answers(version);
        return jdbc.sql("""
                        select c.student_id, p.given_name || ' ' || p.family_name, c.share
                        from contribution c join person p on p.id = c.student_id
                        where c.version_id = ? order by p.family_name, p.given_name""")
                .param(version)
                .query((row, number) -> new Contribution(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        answers.getOrDefault(row.getObject(1, UUID.class), List.of())))
                .list();
    }

    private Map<UUID, List<ContributionAnswer>> answers(UUID version) {
        Map<UUID, List<ContributionAnswer>> found = new HashMap<>();
        jdbc.sql("""
                        select a.student_id, p.id, p.given_name || ' ' || p.family_name, a.confirmed, a.reason, a.at
                        from contribution_answer a join person p on p.id = a.person_id
                        where a.version_id = ? order by a.id""").param(version).query(row -> {
            found.computeIfAbsent(row.getObject(1, UUID.class), student -> new ArrayList<>())
                    .add(new ContributionAnswer(
                            row.getObject(2, UUID.class),
                            row.getString(3),
                            row.getBoolean(4),
                            row.getString(5),
                            row.getObject(6, OffsetDateTime.class).toInstant()));
        });
        return found;
    }

    void answer(UUID version, UUID student, UUID person, boolean confirmed, String reason) {
        jdbc.sql("""
                        insert into contribution_answer (version_id, student_id, person_id, confirmed, reason)
                        values (?, ?, ?, ?, ?)""").params(version, student, person, confirmed, reason).update();
    }
}

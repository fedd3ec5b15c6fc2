package fr.coulisses.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What students intend to claim, as the database keeps it.
@Component
class ClaimRecords {

    private final JdbcClient jdbc;

    ClaimRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<IntendedClaim> intended(UUID artefact) {
        Map<UUID, Map<String, List<AddressedCriterion>>> criteria = criteria(artefact);
        return jdbc.sql("""
                        select i.student_id, i.competency_code, i.did, i.how, i.shows, i.self_level
                        from intended_claim i
                        join artefact a on a.id = i.artefact_id
                        join project_member m
                            on m.project_id = a.project_id and m.person_id = i.student_id and m.part = 'TEAM'
                        where i.artefact_id = ? order by i.competency_code, i.student_id""")
                .param(artefact)
                .query((row, number) -> {
                    UUID student = row.getObject(1, UUID.class);
                    String competency = row.getString(2);
                    return new IntendedClaim(
                            student,
                            competency,
                            new Commentary(row.getString(3), row.getString(4), row.getString(5)),
                            Level.named(row.getString(6)),
                            criteria.getOrDefault(student, Map.of()).getOrDefault(competency, List.of()));
                })
                .list();
    }

    private Map<UUID, Map<String, List<AddressedCriterion>>> criteria(UUID artefact) {
        Map<UUID, Map<String, List<AddressedCriterion>>> found = new HashMap<>();
        jdbc.sql("""
                        select student_id, competency_code, criterion_code, place
                        from intended_criterion where artefact_id = ? order by criterion_code""").param(artefact).query(row -> {
            found.computeIfAbsent(row.getObject(1, UUID.class), student -> new HashMap<>())
                    .computeIfAbsent(row.getString(2), competency -> new ArrayList<>())
                    .add(new AddressedCriterion(row.getString(3), row.getString(4)));
        });
        return found;
    }

    void intend(UUID artefact, UUID student, String competency, Commentary commentary) {
        jdbc.sql("""
                        insert into intended_claim (artefact_id, student_id, competency_code, did, how, shows)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (artefact_id, student_id, competency_code)
                        do update set did = excluded.did, how = excluded.how, shows = excluded.shows""")
                .params(artefact, student, competency, commentary.did(), commentary.how(), commentary.shows())
                .update();
    }

    void write(UUID artefact, UUID student, String competency, CommentaryPart part, String text) {
        jdbc.sql("""
                        insert into intended_claim (artefact_id, student_id, competency_code, %1$s) values (?, ?, ?, ?)
                        on conflict (artefact_id, student_id, competency_code) do update set %1$s = excluded.%1$s""".formatted(part.key()))
                .params(artefact, student, competency, text)
                .update();
    }

    /// @return whether there was such a claim
    boolean assess(UUID artefact, UUID student, String competency, @Nullable Level level) {
        return jdbc.sql("""
                        update intended_claim set self_level = ?
                        where artefact_id = ? and student_id = ? and competency_code = ?""")
                        .param(level == null ? null : level.name())
                        .param(artefact)
                        .param(student)
                        .param(competency)
                        .update()
                == 1;
    }

    /// @return whether there was such a claim
    boolean address(UUID artefact, UUID student, String competency, AddressedCriterion criterion) {
        return jdbc.sql("""
                        insert into intended_criterion (artefact_id, student_id, competency_code, criterion_code, place)
                        select artefact_id, student_id, competency_code, ?, ? from intended_claim
                        where artefact_id = ? and student_id = ? and competency_code = ?
                        on conflict (artefact_id, student_id, competency_code, criterion_code)
                        do update set place = excluded.place""")
                        .params(criterion.code(), criterion.place(), artefact, student, competency)
                        .update()
                == 1;
    }

    void unaddress(UUID artefact, UUID student, String competency, String criterion) {
        jdbc.sql("""
                        delete from intended_criterion
                        where artefact_id = ? and student_id = ? and competency_code = ? and criterion_code = ?""").params(artefact, student, competency, criterion).update();
    }

    void abandon(UUID artefact, UUID student, String competency) {
        jdbc.sql("delete from intended_claim where artefact_id = ? and student_id = ? and competency_code = ?")
                .params(artefact, student, competency)
                .update();
    }
}

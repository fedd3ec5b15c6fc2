package fr.coulisses.assessment;

import fr.coulisses.referential.CorrespondenceTable;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// Claims on their way from one revision to another, as the database keeps them.
@Component
class MoveRecords {

    private final JdbcClient jdbc;

    MoveRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The claims that are under a revision or were carried into it, oldest version first, then those only intended.
    List<CarriedLine> lines(UUID project, CorrespondenceTable table) {
        CarryingRules rules = new CarryingRules(table);
        List<CarriedLine> lines =
                new ArrayList<>(submitted(project, table.before().id(), rules));
        lines.addAll(intended(project, rules));
        return List.copyOf(lines);
    }

    private List<CarriedLine> submitted(UUID project, UUID referential, CarryingRules rules) {
        return jdbc.sql("""
                        select c.id, a.id, a.title, v.number, r.state, c.student_id,
                            p.given_name || ' ' || p.family_name, s.code, c.did, c.how, c.shows,
                            c.self_level
                        from artefact a
                        join artefact_version v on v.artefact_id = a.id
                        join review r on r.version_id = v.id
                        join claim c on c.version_id = v.id
                        join person p on p.id = c.student_id
                        join lateral (
                            select c.competency_code as code where c.referential_id = ?
                            union
                            select e.competency_code from carried_evidence e
                            where e.claim_id = c.id and e.referential_id = ?) s on true
                        where a.project_id = ? order by a.title, v.number, s.code, 7""")
                .params(referential, referential, project)
                .query((row, number) -> {
                    String code = row.getString(8);
                    List<CarriedTarget> targets = rules.judged(code);
                    return new CarriedLine(
                            row.getObject(1, UUID.class),
                            row.getObject(2, UUID.class),
                            row.getString(3),
                            row.getInt(4),
                            ReviewState.valueOf(row.getString(5)),
                            row.getObject(6, UUID.class),
                            row.getString(7),
                            code,
                            new Commentary(row.getString(9), row.getString(10), row.getString(11)),
                            Level.named(row.getString(12)),
                            targets,
                            targets.isEmpty() ? rules.obstacle(code) : null);
                })
                .list();
    }

    private List<CarriedLine> intended(UUID project, CarryingRules rules) {
        return jdbc.sql("""
                        select a.id, a.title, a.kind, i.student_id, p.given_name || ' ' || p.family_name,
                            i.competency_code, i.did, i.how, i.shows, i.self_level
                        from intended_claim i
                        join artefact a on a.id = i.artefact_id
                        join person p on p.id = i.student_id
                        where a.project_id = ? order by a.title, i.competency_code, 5""")
                .param(project)
                .query((row, number) -> {
                    String code = row.getString(6);
                    List<CarriedTarget> targets = rules.intended(code, row.getString(3));
                    return new CarriedLine(
                            null,
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            0,
                            null,
                            row.getObject(4, UUID.class),
                            row.getString(5),
                            code,
                            new Commentary(row.getString(7), row.getString(8), row.getString(9)),
                            Level.named(row.getString(10)),
                            targets,
                            targets.isEmpty() ? rules.obstacle(code) : null);
                })
                .list();
    }

    /// Notes that a project went over, and keeps what could not be carried in words.
    UUID move(UUID project, MovePreview preview, UUID by, Instant at) {
        UUID id = UUID.randomUUID();
        ArrayNode left = JsonMapper.shared().createArrayNode();
        for (CarriedLine line : preview.leftBehind()) {
            left.addObject()
                    .put("artefact", line.artefactId().toString())
                    .put("title", line.artefactTitle())
                    .put("version", line.version())
                    .put("student", line.studentId().toString())
                    .put("competency", line.oldCode())
                    .put("did", line.commentary().did())
                    .put("how", line.commentary().how())
                    .put("shows", line.commentary().shows())
                    .put("reason", line.obstacle());
        }
        jdbc.sql("""
                        insert into project_move (id, project_id, from_referential_id, to_referential_id, left_behind,
                            moved_by, moved_at) values (?, ?, ?, ?, ?::jsonb, ?, ?)""")
                .params(
                        id,
                        project,
                        preview.table().before().id(),
                        preview.table().after().id(),
                        left.toString(),
                        by,
                        Timestamp.from(at))
                .update();
        return id;
    }

    /// Lets a claim count for competencies of the newer revision as well.
    void carry(UUID move, CarriedLine line, UUID referential, UUID by, Instant at) {
        for (CarriedTarget target : line.targets()) {
            jdbc.sql("""
                            insert into carried_evidence (id, move_id, claim_id, from_code, referential_id,
                                competency_code, type, confirmed_by, confirmed_at)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                    .params(
                            UUID.randomUUID(),
                            move,
                            Objects.requireNonNull(line.claimId()),
                            line.oldCode(),
                            referential,
                            target.code(),
                            target.type().name(),
                            by,
                            Timestamp.from(at))
                    .update();
        }
    }

    void forgetIntended(CarriedLine line) {
        jdbc.sql("delete from intended_claim where artefact_id = ? and student_id = ? and competency_code = ?")
                .params(line.artefactId(), line.studentId(), line.oldCode())
                .update();
    }

    /// Intends a claim under the newer code; two that come together keep both commentaries.
    ///
    /// @return whether the whole commentary found room
    boolean intend(CarriedLine line, String code) {
        Commentary before = jdbc.sql("""
                        select did, how, shows from intended_claim
                        where artefact_id = ? and student_id = ? and competency_code = ?""")
                .params(line.artefactId(), line.studentId(), code)
                .query((row, number) -> new Commentary(row.getString(1), row.getString(2), row.getString(3)))
                .optional()
                .orElse(Commentary.NONE);
        Commentary joined = before.with(line.commentary());
        boolean fits = joined.isShort();
        Commentary kept = fits ? joined : before;
        Level selfLevel = line.selfLevel();
        jdbc.sql("""
                        insert into intended_claim (artefact_id, student_id, competency_code, did, how, shows, self_level)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (artefact_id, student_id, competency_code)
                        do update set did = excluded.did, how = excluded.how, shows = excluded.shows,
                            self_level = coalesce(intended_claim.self_level, excluded.self_level)""")
                .param(line.artefactId())
                .param(line.studentId())
                .param(code)
                .param(kept.did())
                .param(kept.how())
                .param(kept.shows())
                .param(selfLevel == null ? null : selfLevel.name())
                .update();
        return fits;
    }
}

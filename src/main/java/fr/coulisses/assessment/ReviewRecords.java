package fr.coulisses.assessment;

import fr.coulisses.artefact.ArtefactVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reviews, judgements and their log as the database keeps them.
@Component
class ReviewRecords {

    private final JdbcClient jdbc;

    ReviewRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(ArtefactVersion version, List<IntendedClaim> intended, UUID student) {
        intended.forEach(claim -> claim(version, claim));
        jdbc.sql("insert into review (version_id, project_id, state) values (?, ?, 'SUBMITTED')")
                .params(version.id(), version.projectId())
                .update();
        log(version.id(), null, ReviewState.SUBMITTED, student, version.note());
    }

    private void claim(ArtefactVersion version, IntendedClaim claim) {
        UUID id = UUID.randomUUID();
        Level selfLevel = claim.selfLevel();
        jdbc.sql("""
                        insert into claim (id, version_id, student_id, referential_id, competency_code, did, how, shows,
                            self_level)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id)
                .param(version.id())
                .param(claim.studentId())
                .param(version.referentialId())
                .param(claim.competency())
                .param(claim.commentary().did())
                .param(claim.commentary().how())
                .param(claim.commentary().shows())
                .param(selfLevel == null ? null : selfLevel.name())
                .update();
        claim.criteria()
                .forEach(criterion -> jdbc.sql(
                                "insert into claim_criterion (claim_id, criterion_code, place) values (?, ?, ?)")
                        .params(id, criterion.code(), criterion.place())
                        .update());
    }

    Optional<ReviewState> stateOf(UUID version) {
        return jdbc.sql("select state from review where version_id = ? for update")
                .param(version)
                .query((row, number) -> ReviewState.valueOf(row.getString(1)))
                .optional();
    }

    void move(UUID version, ReviewState from, ReviewState to, UUID person, String reason) {
        jdbc.sql("update review set state = ? where version_id = ?")
                .params(to.name(), version)
                .update();
        log(version, from, to, person, reason);
    }

    void assign(UUID version, UUID tutor) {
        jdbc.sql("update review set reviewer_id = ? where version_id = ?")
                .params(tutor, version)
                .update();
    }

    /// @return whether the edition was still the one that was read
    boolean comment(UUID version, String comment, int edition) {
        return jdbc.sql("update review set comment = ?, version = version + 1 where version_id = ? and version = ?")
                        .params(comment, version, edition)
                        .update()
                == 1;
    }

    void judge(Judgement judgement) {
        Level level = judgement.level();
        jdbc.sql("""
                        insert into judgement (claim_id, level, comment) values (?, ?, ?)
                        on conflict (claim_id) do update
                        set level = excluded.level, comment = excluded.comment, version = judgement.version + 1""")
                .param(judgement.claimId())
                .param(level == null ? null : level.name())
                .param(judgement.comment())
                .update();
        jdbc.sql("delete from criterion_outcome where claim_id = ?")
                .param(judgement.claimId())
                .update();
        judgement
                .outcomes()
                .forEach((criterion, outcome) -> jdbc.sql(
                                "insert into criterion_outcome (claim_id, criterion_code, outcome) values (?, ?, ?)")
                        .params(judgement.claimId(), criterion, outcome.name())
                        .update());
    }

    List<Claim> claims(UUID version) {
        Map<UUID, List<AddressedCriterion>> criteria = new HashMap<>();
        jdbc.sql("""
                        select k.claim_id, k.criterion_code, k.place
                        from claim_criterion k join claim c on c.id = k.claim_id
                        where c.version_id = ? order by k.criterion_code""").param(version).query(row -> {
            criteria.computeIfAbsent(row.getObject(1, UUID.class), claim -> new ArrayList<>())
                    .add(new AddressedCriterion(row.getString(2), row.getString(3)));
        });
        return jdbc.sql("""
                        select c.id, c.student_id, p.given_name || ' ' || p.family_name, c.competency_code,
                            c.did, c.how, c.shows, c.self_level
                        from claim c join person p on p.id = c.student_id
                        where c.version_id = ? order by p.family_name, p.given_name, c.competency_code""")
                .param(version)
                .query((row, number) -> new Claim(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        new Commentary(row.getString(5), row.getString(6), row.getString(7)),
                        Level.named(row.getString(8)),
                        criteria.getOrDefault(row.getObject(1, UUID.class), List.of())))
                .list();
    }

    Review read(ArtefactVersion version) {
        return jdbc.sql("select state, reviewer_id, comment, version from review where version_id = ?")
                .param(version.id())
                .query((row, number) -> new Review(
                        version,
                        ReviewState.valueOf(row.getString(1)),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getInt(4),
                        claims(version.id()),
                        judgements(version.id()),
                        log(version.id())))
                .single();
    }

    private Map<UUID, Judgement> judgements(UUID version) {
        Map<UUID, Map<String, Outcome>> outcomes = new HashMap<>();
        jdbc.sql("""
                        select o.claim_id, o.criterion_code, o.outcome
                        from criterion_outcome o join claim c on c.id = o.claim_id where c.version_id = ?""").param(version).query(row -> {
            outcomes.computeIfAbsent(row.getObject(1, UUID.class), claim -> new HashMap<>())
                    .put(row.getString(2), Outcome.valueOf(row.getString(3)));
        });
        Map<UUID, Judgement> judgements = new HashMap<>();
        jdbc.sql("""
                        select j.claim_id, j.level, j.comment
                        from judgement j join claim c on c.id = j.claim_id where c.version_id = ?""").param(version).query(row -> {
            UUID claim = row.getObject(1, UUID.class);
            String level = row.getString(2);
            judgements.put(
                    claim,
                    new Judgement(
                            claim,
                            level == null ? null : Level.valueOf(level),
                            row.getString(3),
                            outcomes.getOrDefault(claim, Map.of())));
        });
        return judgements;
    }

    private List<StateChange> log(UUID version) {
        return jdbc.sql("""
                        select s.from_state, s.to_state, p.given_name || ' ' || p.family_name, s.at, s.reason
                        from state_change s join person p on p.id = s.person_id
                        where s.version_id = ? order by s.id""").param(version).query((row, number) -> change(row)).list();
    }

    private static StateChange change(ResultSet row) throws SQLException {
        String from = row.getString(1);
        return new StateChange(
                from == null ? null : ReviewState.valueOf(from),
                ReviewState.valueOf(row.getString(2)),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getString(5));
    }

    private void log(UUID version, @Nullable ReviewState from, ReviewState to, UUID person, String reason) {
        jdbc.sql(
                        "insert into state_change (version_id, from_state, to_state, person_id, reason) values (?, ?, ?, ?, ?)")
                .param(version)
                .param(from == null ? null : from.name())
                .param(to.name())
                .param(person)
                .param(reason)
                .update();
    }

    List<QueueItem> queue(UUID tutor, boolean openOnly, int offset, int limit) {
        return jdbc.sql("""
                        select v.id, a.project_id, pr.title, a.kind, a.title, v.number, r.state,
                            string_agg(distinct p.given_name || ' ' || p.family_name, ', '),
                            string_agg(distinct c.competency_code, ', '), v.submitted_at
                        from review r
                        join project_member m on m.project_id = r.project_id and m.part = 'TUTOR' and m.person_id = ?
                        join artefact_version v on v.id = r.version_id
                        join artefact a on a.id = v.artefact_id
                        join project pr on pr.id = a.project_id
                        join claim c on c.version_id = v.id
                        join person p on p.id = c.student_id
                        where r.state in ('SUBMITTED', 'IN_REVIEW') or not ?
                        group by v.id, a.id, pr.id, r.version_id
                        order by r.state in ('SUBMITTED', 'IN_REVIEW') desc,
                            case when r.state in ('SUBMITTED', 'IN_REVIEW') then v.submitted_at end,
                            v.submitted_at desc, v.id
                        offset ? limit ?""")
                .params(tutor, openOnly, offset, limit)
                .query((row, number) -> new QueueItem(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getInt(6),
                        ReviewState.valueOf(row.getString(7)),
                        row.getString(8),
                        row.getString(9),
                        row.getObject(10, OffsetDateTime.class).toInstant()))
                .list();
    }

    QueueCounts waiting(UUID tutor) {
        return jdbc.sql("""
                        select count(*) filter (where r.state = 'SUBMITTED'), count(*) filter (where r.state = 'IN_REVIEW')
                        from review r
                        join project_member m on m.project_id = r.project_id and m.part = 'TUTOR' and m.person_id = ?""")
                .param(tutor)
                .query((row, number) -> new QueueCounts(row.getInt(1), row.getInt(2)))
                .single();
    }

    List<SubmittedVersion> history(UUID artefact) {
        return jdbc.sql("""
                        select v.id, v.number, v.submitted_at, p.given_name || ' ' || p.family_name, r.state
                        from artefact_version v
                        join review r on r.version_id = v.id
                        join person p on p.id = v.submitted_by
                        where v.artefact_id = ? order by v.number desc""")
                .param(artefact)
                .query((row, number) -> new SubmittedVersion(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(),
                        row.getString(4),
                        ReviewState.valueOf(row.getString(5))))
                .list();
    }
}

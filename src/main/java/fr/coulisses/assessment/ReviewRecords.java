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

    /// @param tutor who reviews it from now on; `null` for whoever takes it next
    void assign(UUID version, @Nullable UUID tutor) {
        jdbc.sql("update review set reviewer_id = ? where version_id = ?")
                .param(tutor)
                .param(version)
                .update();
    }

    /// @param decision what waits for the batch; `null` when nothing does
    void prepare(UUID version, @Nullable Decision decision) {
        jdbc.sql("update review set prepared = ?, defect = ? where version_id = ?")
                .param(decision == null ? null : decision.state().name())
                .param(decision == null ? null : defect(decision))
                .param(version)
                .update();
    }

    /// Shows a decision; who decided is the reviewer, whoever took it.
    void release(UUID version, Decision decision, UUID tutor) {
        jdbc.sql("""
                        update review set prepared = null, defect = ?, released_at = now(), reviewer_id = ?
                        where version_id = ?""").param(defect(decision)).param(tutor).param(version).update();
    }

    void amend(UUID version, ReviewState state, Decision decision, UUID tutor, String reason) {
        jdbc.sql("update review set state = ?, defect = ? where version_id = ?")
                .param(decision.state().name())
                .param(defect(decision))
                .param(version)
                .update();
        log(version, ReviewEvent.AMENDED, state, decision.state(), tutor, null, reason);
    }

    /// Writes into the log what happened to a version that stays where it is.
    void note(UUID version, ReviewEvent event, UUID person, @Nullable UUID about, String reason) {
        ReviewState state = stateOf(version).orElseThrow();
        log(version, event, state, state, person, about, reason);
    }

    /// Whether somebody has a part in a version: they submitted it, or claim something with it.
    boolean isAuthor(UUID version, UUID person) {
        return jdbc.sql("""
                        select exists (select 1 from artefact_version where id = :version and submitted_by = :person)
                            or exists (select 1 from claim where version_id = :version and student_id = :person)""")
                .param("version", version)
                .param("person", person)
                .query(Boolean.class)
                .single();
    }

    List<Colleague> colleagues(UUID project, UUID tutor) {
        return jdbc.sql("""
                        select p.id, p.given_name || ' ' || p.family_name
                        from project_member m join person p on p.id = m.person_id
                        where m.project_id = ? and m.part = 'TUTOR' and p.role = 'TUTOR' and p.active and p.id <> ?
                        order by p.family_name, p.given_name""")
                .params(project, tutor)
                .query((row, number) -> new Colleague(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    /// The decided versions before this one that prove nothing it does not prove too: every claim of theirs is one of
    /// its.
    Map<UUID, ReviewState> replacedBy(ArtefactVersion version) {
        Map<UUID, ReviewState> replaced = new HashMap<>();
        jdbc.sql("""
                        select v.id, r.state
                        from artefact_version v join review r on r.version_id = v.id
                        where v.artefact_id = :artefact and v.number < :number and r.state in ('ACCEPTED', 'SENT_BACK')
                            and not exists (
                                select 1 from claim c
                                where c.version_id = v.id and not exists (
                                    select 1 from claim n
                                    where n.version_id = :version and n.student_id = c.student_id
                                        and n.competency_code = c.competency_code))""")
                .param("artefact", version.artefactId())
                .param("number", version.number())
                .param("version", version.id())
                .query(row -> {
                    replaced.put(row.getObject(1, UUID.class), ReviewState.valueOf(row.getString(2)));
                });
        return replaced;
    }

    private static @Nullable String defect(Decision decision) {
        Defect defect = decision.defect();
        return defect == null ? null : defect.name();
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
        return jdbc.sql("""
                        select r.state, r.reviewer_id, p.given_name || ' ' || p.family_name, r.defect, r.prepared,
                            r.released_at, r.comment, r.version
                        from review r left join person p on p.id = r.reviewer_id where r.version_id = ?""")
                .param(version.id())
                .query((row, number) -> {
                    String defect = row.getString(4);
                    String prepared = row.getString(5);
                    Defect why = defect == null ? null : Defect.valueOf(defect);
                    OffsetDateTime released = row.getObject(6, OffsetDateTime.class);
                    return new Review(
                            version,
                            ReviewState.valueOf(row.getString(1)),
                            row.getObject(2, UUID.class),
                            row.getString(3),
                            why,
                            prepared == null ? null : new Decision(ReviewState.valueOf(prepared), why),
                            released == null ? null : released.toInstant(),
                            row.getString(7),
                            row.getInt(8),
                            claims(version.id()),
                            judgements(version.id()),
                            log(version.id()));
                })
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
                        select s.event, s.from_state, s.to_state, p.given_name || ' ' || p.family_name,
                            o.given_name || ' ' || o.family_name, s.at, s.reason
                        from state_change s
                        join person p on p.id = s.person_id
                        left join person o on o.id = s.about_id
                        where s.version_id = ? order by s.id""").param(version).query((row, number) -> change(row)).list();
    }

    private static StateChange change(ResultSet row) throws SQLException {
        String from = row.getString(2);
        return new StateChange(
                ReviewEvent.valueOf(row.getString(1)),
                from == null ? null : ReviewState.valueOf(from),
                ReviewState.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getString(7));
    }

    private void log(UUID version, @Nullable ReviewState from, ReviewState to, UUID person, String reason) {
        log(version, ReviewEvent.MOVED, from, to, person, null, reason);
    }

    private void log(
            UUID version,
            ReviewEvent event,
            @Nullable ReviewState from,
            ReviewState to,
            UUID person,
            @Nullable UUID about,
            String reason) {
        jdbc.sql("""
                        insert into state_change (version_id, event, from_state, to_state, person_id, about_id, reason)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .param(version)
                .param(event.name())
                .param(from == null ? null : from.name())
                .param(to.name())
                .param(person)
                .param(about)
                .param(reason)
                .update();
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

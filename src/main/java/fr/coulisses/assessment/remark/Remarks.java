package fr.coulisses.assessment.remark;

import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.SignedInPerson;
import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.Versions;
import fr.coulisses.assessment.RemarkShared;
import fr.coulisses.assessment.ReviewReleased;
import fr.coulisses.assessment.Reviews;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Right;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What is said about the places of a version.
///
/// A tutor's remarks are seen by tutors only until the decision is released; after it, and what the team says, at once.
@Service
public class Remarks {

    private static final int MOST = 4000;
    private static final int LONGEST_PLACE = 300;

    private final JdbcClient jdbc;
    private final Versions versions;
    private final Reviews reviews;
    private final ProjectAccess access;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;

    Remarks(
            JdbcClient jdbc,
            Versions versions,
            Reviews reviews,
            ProjectAccess access,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.reviews = reviews;
        this.access = access;
        this.currentPerson = currentPerson;
        this.events = events;
    }

    private record Row(@Nullable UUID answers, Remark remark) {}

    /// What was said of a version, oldest first, for all who may read the project; tutors see theirs before it is
    /// shared.
    @Transactional(readOnly = true)
    public List<Remark> of(UUID version) {
        ArtefactVersion found = versions.get(version);
        boolean tutor = access.rights(found.projectId()).contains(Right.REVIEW);
        List<Row> rows = jdbc.sql("""
                        select r.id, r.answers, r.place, coalesce(p.given_name || ' ' || p.family_name, i.name), r.text,
                            r.at, r.shared_at, r.resolved_at, coalesce(r.author_id = :person, false)
                        from remark r
                        left join person p on p.id = r.author_id
                        left join invitation i on i.id = r.invitation_id
                        where r.version_id = :version and (:tutor or r.shared_at is not null)
                        order by r.at, r.id""")
                .param("person", currentPerson.get().id())
                .param("version", version)
                .param("tutor", tutor)
                .query((row, number) -> row(row))
                .list();
        Map<UUID, List<Remark>> answers = new LinkedHashMap<>();
        for (Row row : rows) {
            if (row.answers() != null) {
                answers.computeIfAbsent(row.answers(), first -> new ArrayList<>())
                        .add(row.remark());
            }
        }
        return rows.stream()
                .filter(row -> row.answers() == null)
                .map(row -> with(row.remark(), answers.getOrDefault(row.remark().id(), List.of())))
                .toList();
    }

    /// Says something about a place of a version, or of the whole: tutors and the team.
    ///
    /// @throws Refusal for an empty text or one above 4,000 characters
    @Transactional
    public UUID say(UUID version, String place, String text) {
        ArtefactVersion found = versions.get(version);
        if (place.length() > LONGEST_PLACE) {
            throw new NotFound();
        }
        return write(found, null, place, text);
    }

    /// Answers in the thread of a remark.
    @Transactional
    public UUID answer(UUID remark, String text) {
        Known known = known(remark);
        return write(known.version(), known.first(), known.place(), text);
    }

    private UUID write(ArtefactVersion version, @Nullable UUID answers, String place, String text) {
        SignedInPerson person = requireSpeaker(version.projectId());
        String said = said(text);
        boolean tutor = access.rights(version.projectId()).contains(Right.REVIEW);
        boolean shared = !tutor || reviews.get(version.id()).isReleased();
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into remark (id, version_id, answers, place, author_id, text, shared_at)
                        values (?, ?, ?, ?, ?, ?, case when ? then now() end)""")
                .param(id)
                .param(version.id())
                .param(answers)
                .param(place)
                .param(person.id())
                .param(said)
                .param(shared)
                .update();
        if (shared) {
            events.publishEvent(new RemarkShared(version.projectId(), version.id(), id, person.id()));
        }
        return id;
    }

    /// Rewrites a remark of one's own that nobody else has read yet.
    ///
    /// @throws Refusal once it is shared
    @Transactional
    public void rewrite(UUID remark, String text) {
        requireOwnAndUnread(remark);
        jdbc.sql("update remark set text = ? where id = ?")
                .params(said(text), remark)
                .update();
    }

    /// Takes back a remark of one's own that nobody else has read yet.
    ///
    /// @throws Refusal once it is shared
    @Transactional
    public void takeBack(UUID remark) {
        requireOwnAndUnread(remark);
        jdbc.sql("delete from remark where id = ? or answers = ?")
                .params(remark, remark)
                .update();
    }

    /// Says that a remark of one's own is dealt with, or that it is not after all. Only its author can.
    @Transactional
    public void resolve(UUID remark, boolean resolved) {
        Known known = known(remark);
        requireSpeaker(known.version().projectId());
        if (!known.own()) {
            throw new Refusal("assessment.refused.notYourRemark");
        }
        jdbc.sql("update remark set resolved_at = case when ? then now() end where id = ?")
                .params(resolved, remark)
                .update();
    }

    /// Shares what the tutors said of a version together with its decision.
    @EventListener
    void share(ReviewReleased released) {
        jdbc.sql("update remark set shared_at = now() where version_id = ? and shared_at is null")
                .param(released.versionId())
                .update();
    }

    private void requireOwnAndUnread(UUID remark) {
        Known known = known(remark);
        requireSpeaker(known.version().projectId());
        if (!known.own()) {
            throw new Refusal("assessment.refused.notYourRemark");
        }
        if (known.shared()) {
            throw new Refusal("assessment.refused.remarkShared");
        }
    }

    private SignedInPerson requireSpeaker(UUID project) {
        Set<Right> rights = access.rights(project);
        if (!rights.contains(Right.REVIEW) && !rights.contains(Right.WRITE)) {
            throw new NotFound();
        }
        return currentPerson.get();
    }

    /// @param first the remark that begins the thread
    private record Known(ArtefactVersion version, UUID first, String place, boolean own, boolean shared) {}

    private record Found(UUID version, UUID first, String place, boolean own, boolean shared) {}

    /// A remark that the person who asks can read.
    private Known known(UUID remark) {
        Found found = jdbc.sql("""
                        select version_id, coalesce(answers, id), place, coalesce(author_id = :person, false),
                            shared_at is not null
                        from remark where id = :remark""")
                .param("person", currentPerson.get().id())
                .param("remark", remark)
                .query((row, number) -> new Found(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getBoolean(4),
                        row.getBoolean(5)))
                .optional()
                .orElseThrow(NotFound::new);
        ArtefactVersion version = versions.get(found.version());
        if (!found.shared() && !access.rights(version.projectId()).contains(Right.REVIEW)) {
            throw new NotFound();
        }
        return new Known(version, found.first(), found.place(), found.own(), found.shared());
    }

    private static String said(String text) {
        String said = text.strip();
        if (said.isEmpty()) {
            throw new Refusal("assessment.refused.emptyRemark");
        }
        if (said.length() > MOST) {
            throw new Refusal("assessment.refused.remark", said.length());
        }
        return said;
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject(2, UUID.class),
                new Remark(
                        row.getObject(1, UUID.class),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, OffsetDateTime.class).toInstant(),
                        instant(row.getObject(7, OffsetDateTime.class)),
                        instant(row.getObject(8, OffsetDateTime.class)),
                        row.getBoolean(9),
                        List.of()));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static Remark with(Remark remark, List<Remark> answers) {
        return new Remark(
                remark.id(),
                remark.place(),
                remark.author(),
                remark.text(),
                remark.at(),
                remark.sharedAt(),
                remark.resolvedAt(),
                remark.own(),
                answers);
    }
}

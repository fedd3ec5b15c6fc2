package fr.coulisses.assessment;

import fr.coulisses.account.SignedInPerson;
import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.Versions;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Right;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// A judgement that was released may be wrong: it is changed in the open, for a reason, and what it was stays readable.
@Service
public class Amendments {

    private static final int MOST_REASON = 2000;

    private final ReviewRecords records;
    private final ReviewWriting writing;
    private final Versions versions;
    private final ProjectAccess access;
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ApplicationEventPublisher events;

    Amendments(
            ReviewRecords records,
            ReviewWriting writing,
            Versions versions,
            ProjectAccess access,
            JdbcClient jdbc,
            JsonMapper json,
            ApplicationEventPublisher events) {
        this.records = records;
        this.writing = writing;
        this.versions = versions;
        this.access = access;
        this.jdbc = jdbc;
        this.json = json;
        this.events = events;
    }

    /// What is said of a version, as a change of it keeps it.
    private record Said(ReviewState state, String comment, List<Judgement> judgements) {
        static Said of(Review review) {
            return new Said(
                    review.state(),
                    review.comment(),
                    review.claims().stream().map(review::judgement).toList());
        }
    }

    /// Changes a released judgement.
    ///
    /// @param reason why; the team reads it
    /// @throws Refusal without a reason, before a decision, or when another tutor changed it meanwhile
    @Transactional
    public Review amend(
            UUID version,
            Decision decision,
            String reason,
            String comment,
            Collection<Judgement> judgements,
            int edition) {
        ArtefactVersion found = versions.get(version);
        SignedInPerson tutor = writing.requireReviewer(found);
        ReviewState state = records.stateOf(version).orElseThrow(NotFound::new);
        if (!state.isDecided()) {
            throw new Refusal(
                    state == ReviewState.SUPERSEDED
                            ? "assessment.refused.superseded"
                            : "assessment.refused.notDecided");
        }
        if (reason.isBlank()) {
            throw new Refusal("assessment.refused.reason");
        }
        if (reason.length() > MOST_REASON) {
            throw new Refusal("assessment.refused.question", reason.length());
        }
        Said before = Said.of(records.read(found));
        writing.save(found, comment, judgements, edition);
        Review written = records.read(found);
        ReviewWriting.requireComplete(written, decision);
        records.amend(version, state, decision, tutor.id(), reason);
        Review after = records.read(found);
        jdbc.sql("""
                        insert into judgement_change (version_id, person_id, reason, before, after)
                        values (?, ?, ?, ?::jsonb, ?::jsonb)""")
                .params(
                        version,
                        tutor.id(),
                        reason,
                        json.writeValueAsString(before),
                        json.writeValueAsString(Said.of(after)))
                .update();
        events.publishEvent(new ReviewReleased(found.projectId(), version, decision.state(), true));
        return after;
    }

    /// What was changed after its release, oldest first; for all who may read the project.
    @Transactional(readOnly = true)
    public List<JudgementChange> of(UUID version) {
        access.require(versions.get(version).projectId(), Right.READ);
        return jdbc.sql("""
                        select p.given_name || ' ' || p.family_name, j.at, j.reason, j.before, j.after
                        from judgement_change j join person p on p.id = j.person_id
                        where j.version_id = ? order by j.id""")
                .param(version)
                .query((row, number) -> new JudgementChange(
                        row.getString(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3),
                        json.readTree(row.getString(4)),
                        json.readTree(row.getString(5))))
                .list();
    }
}

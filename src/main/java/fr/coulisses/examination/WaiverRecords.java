package fr.coulisses.examination;

import fr.coulisses.examination.ArchivedWaivers.ArchivedWaiver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The waivers as the database keeps them: entries that are added and never change.
@Component
class WaiverRecords {

    private static final String SELECT = """
        select w.*, coalesce(w.said_by, p.given_name || ' ' || p.family_name) as author
        from waiver_entry w join person p on p.id = w.person_id
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    WaiverRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// All entries of a project, oldest first.
    List<Waiver> of(UUID project) {
        return jdbc.sql(SELECT + "where w.project_id = ? order by w.id")
                .param(project)
                .query((row, number) -> waiver(row))
                .list();
    }

    List<Waiver> ofArtefact(UUID artefact) {
        return jdbc.sql(SELECT + "where w.artefact_id = ? order by w.id")
                .param(artefact)
                .query((row, number) -> waiver(row))
                .list();
    }

    void add(UUID project, WaiverTarget target, String justification, UUID person) {
        write(project, target, justification, person, null, clock.instant());
    }

    /// What somebody said in another school, with their name and when they said it.
    ///
    /// @param person who brought it here
    void bringIn(UUID project, ArchivedWaiver waiver, UUID person) {
        write(project, waiver.target(), waiver.justification(), person, waiver.author(), waiver.at());
    }

    private void write(
            UUID project, WaiverTarget target, String justification, UUID person, @Nullable String saidBy, Instant at) {
        UUID artefact = target.artefact();
        jdbc.sql("""
                insert into waiver_entry (project_id, artefact_id, code, place, sentence, justification, person_id,
                    said_by, at)
                values (:project, cast(:artefact as uuid), :code, :place, :sentence, :justification, :person,
                    cast(:saidBy as text), :at)""")
                .param("project", project)
                .param("artefact", artefact == null ? null : artefact.toString())
                .param("code", target.code())
                .param("place", target.place())
                .param("sentence", target.sentence())
                .param("justification", justification)
                .param("person", person)
                .param("saidBy", saidBy)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Waiver waiver(ResultSet row) throws SQLException {
        return new Waiver(
                new WaiverTarget(
                        row.getObject("artefact_id", UUID.class),
                        row.getString("code"),
                        row.getString("place"),
                        row.getString("sentence")),
                row.getString("justification"),
                row.getObject("person_id", UUID.class),
                row.getString("author"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}

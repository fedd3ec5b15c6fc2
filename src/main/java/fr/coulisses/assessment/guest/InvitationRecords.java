package fr.coulisses.assessment.guest;

import fr.coulisses.assessment.Commentary;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Invitations, what guests opened and what they said, as the database keeps them.
@Component
class InvitationRecords {

    private static final String SELECT = """
            select i.*, p.given_name || ' ' || p.family_name as inviter
            from invitation i join person p on p.id = i.invited_by
            """;

    private final JdbcClient jdbc;

    InvitationRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void open(UUID id, UUID version, String hash, NewInvitation wanted, UUID inviter, Instant now, Instant end) {
        jdbc.sql("""
                        insert into invitation (id, version_id, secret_hash, name, email, message, invited_by, invited_at,
                            expires_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        version,
                        hash,
                        wanted.name(),
                        wanted.email(),
                        wanted.message(),
                        inviter,
                        now.atOffset(ZoneOffset.UTC),
                        end.atOffset(ZoneOffset.UTC))
                .update();
    }

    void revoke(UUID id, Instant now) {
        jdbc.sql("update invitation set revoked_at = ? where id = ? and revoked_at is null")
                .params(now.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    void share(UUID id, Instant now) {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        jdbc.sql("update invitation set shared_at = ? where id = ?")
                .params(at, id)
                .update();
        jdbc.sql("update remark set shared_at = ? where invitation_id = ? and shared_at is null")
                .params(at, id)
                .update();
    }

    void recommend(UUID id, Recommendation recommendation, String opinion, Instant now) {
        jdbc.sql("""
                        update invitation set recommendation = ?, opinion = ?, recommended_at = ?, shared_at = null
                        where id = ?""")
                .params(recommendation.name(), opinion, now.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    void visited(UUID id, Visit.Seen seen, Instant now) {
        jdbc.sql("insert into invitation_visit (invitation_id, seen, at) values (?, ?, ?)")
                .params(id, seen.name(), now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void comment(UUID invitation, UUID version, String place, String text, Instant now) {
        jdbc.sql("insert into remark (id, version_id, place, text, at, invitation_id) values (?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), version, place, text, now.atOffset(ZoneOffset.UTC), invitation)
                .update();
    }

    List<GuestClaim> claims(UUID version) {
        return jdbc.sql("""
                        select p.given_name || ' ' || p.family_name, c.competency_code, c.did, c.how, c.shows
                        from claim c join person p on p.id = c.student_id
                        where c.version_id = ? order by p.family_name, p.given_name, c.competency_code""")
                .param(version)
                .query((row, number) -> new GuestClaim(
                        row.getString(1),
                        row.getString(2),
                        new Commentary(row.getString(3), row.getString(4), row.getString(5))))
                .list();
    }

    /// The invitation that a secret opens at a moment.
    Optional<Invitation> opened(String hash, Instant now) {
        return read(SELECT + "where i.secret_hash = ? and i.revoked_at is null and i.expires_at > ?", hash, now)
                .stream()
                .findFirst();
    }

    Optional<Invitation> get(UUID id) {
        return read(SELECT + "where i.id = ?", id).stream().findFirst();
    }

    /// The invitations to a version, newest first.
    List<Invitation> of(UUID version) {
        return read(SELECT + "where i.version_id = ? order by i.invited_at desc", version);
    }

    private List<Invitation> read(String sql, Object... parameters) {
        List<Invitation> bare = jdbc.sql(sql)
                .params(java.util.Arrays.stream(parameters)
                        .map(parameter -> parameter instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : parameter)
                        .toList())
                .query((row, number) -> invitation(row, List.of(), List.of()))
                .list();
        if (bare.isEmpty()) {
            return bare;
        }
        UUID[] ids = bare.stream().map(Invitation::id).toArray(UUID[]::new);
        Map<UUID, List<Visit>> visits = visits(ids);
        Map<UUID, List<GuestRemark>> remarks = remarks(ids);
        return bare.stream()
                .map(one -> new Invitation(
                        one.id(),
                        one.versionId(),
                        one.name(),
                        one.email(),
                        one.message(),
                        one.invitedBy(),
                        one.invitedAt(),
                        one.expiresAt(),
                        one.revokedAt(),
                        one.recommendation(),
                        one.opinion(),
                        one.sharedAt(),
                        visits.getOrDefault(one.id(), List.of()),
                        remarks.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Visit>> visits(UUID[] invitations) {
        Map<UUID, List<Visit>> visits = new HashMap<>();
        jdbc.sql("select invitation_id, seen, at from invitation_visit where invitation_id = any(?) order by id")
                .param(invitations)
                .query(row -> {
                    visits.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                            .add(new Visit(Visit.Seen.valueOf(row.getString(2)), instant(row, "at")));
                });
        return visits;
    }

    private Map<UUID, List<GuestRemark>> remarks(UUID[] invitations) {
        Map<UUID, List<GuestRemark>> remarks = new HashMap<>();
        jdbc.sql("select * from remark where invitation_id = any(?) order by at, id")
                .param(invitations)
                .query(row -> {
                    remarks.computeIfAbsent(row.getObject("invitation_id", UUID.class), id -> new ArrayList<>())
                            .add(new GuestRemark(
                                    row.getObject("id", UUID.class),
                                    row.getString("place"),
                                    row.getString("text"),
                                    instant(row, "at"),
                                    row.getObject("shared_at") != null));
                });
        return remarks;
    }

    private static Invitation invitation(ResultSet row, List<Visit> visits, List<GuestRemark> remarks)
            throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                row.getObject("version_id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getString("message"),
                row.getString("inviter"),
                instant(row, "invited_at"),
                instant(row, "expires_at"),
                maybe(row, "revoked_at"),
                Recommendation.named(row.getString("recommendation")),
                row.getString("opinion"),
                maybe(row, "shared_at"),
                visits,
                remarks);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

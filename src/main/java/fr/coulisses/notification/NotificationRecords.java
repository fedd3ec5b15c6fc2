package fr.coulisses.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Notifications as the database keeps them.
@Component
class NotificationRecords {

    private final JdbcClient jdbc;
    private final MailChannel channel;

    NotificationRecords(JdbcClient jdbc, MailChannel channel) {
        this.jdbc = jdbc;
        this.channel = channel;
    }

    /// Tells people something, each as they chose; who was told the same thing before is not told again.
    void tell(Collection<UUID> people, NotificationKind kind, Subject subject) {
        Subject.Saying what = subject.what();
        jdbc
                .sql("""
                        insert into notification (person_id, kind, title, artefact_kind, number, project, who, day, address,
                            label, arguments, once, mailing)
                        select p.id, :kind, :title, :artefactKind, :number, :project, :who, :day, :address, :label,
                            :arguments, :once,
                            case when :mailed then coalesce(c.mailing, 'APPLICATION') else 'APPLICATION' end
                        from person p left join notification_choice c on c.person_id = p.id and c.kind = :kind
                        where p.active and p.id = any(:people)
                        on conflict do nothing returning id, person_id, mailing""")
                .param("kind", kind.name())
                .param("title", subject.title())
                .param("artefactKind", subject.artefactKind())
                .param("number", subject.number())
                .param("project", subject.project())
                .param("who", subject.who())
                .param("day", subject.day(), java.sql.Types.DATE)
                .param("address", subject.address())
                .param("label", what == null ? null : what.label(), java.sql.Types.VARCHAR)
                .param("arguments", what == null ? null : what.arguments().toArray(String[]::new), java.sql.Types.ARRAY)
                .param("once", subject.once(), java.sql.Types.VARCHAR)
                .param("mailed", channel.isOpen())
                .param("people", people.toArray(UUID[]::new))
                .query((row, number) ->
                        new Told(row.getLong(1), row.getObject(2, UUID.class), Mailing.valueOf(row.getString(3))))
                .list()
                .stream()
                .filter(told -> told.mailing() == Mailing.AT_ONCE)
                .forEach(this::mail);
    }

    private record Told(long id, UUID person, Mailing mailing) {}

    private void mail(Told told) {
        jdbc.sql("""
                        with waiting as (insert into mail (person_id) values (?) returning id)
                        update notification set mail_id = (select id from waiting) where id = ?""").params(told.person(), told.id()).update();
    }

    List<Notification> of(UUID person, boolean unreadOnly, int offset, int limit) {
        return jdbc.sql("""
                        select * from notification where person_id = ? and (read_at is null or not ?)
                        order by id desc offset ? limit ?""")
                .params(person, unreadOnly, offset, limit)
                .query((row, number) -> notification(row))
                .list();
    }

    List<Notification> inMail(long mail) {
        return jdbc.sql("select * from notification where mail_id = ? order by id")
                .param(mail)
                .query((row, number) -> notification(row))
                .list();
    }

    int unread(UUID person) {
        return jdbc.sql("select count(*) from notification where person_id = ? and read_at is null")
                .param(person)
                .query(Integer.class)
                .single();
    }

    /// The page that a notification of somebody leads to; it is read from now on.
    Optional<String> open(long id, UUID person) {
        return jdbc.sql("""
                        update notification set read_at = coalesce(read_at, now()) where id = ? and person_id = ?
                        returning address""").params(id, person).query(String.class).optional();
    }

    void readAll(UUID person) {
        jdbc.sql("update notification set read_at = now() where person_id = ? and read_at is null")
                .param(person)
                .update();
    }

    private static Notification notification(ResultSet row) throws SQLException {
        return new Notification(
                row.getLong("id"),
                NotificationKind.valueOf(row.getString("kind")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("read_at") != null,
                new Subject(
                        row.getString("title"),
                        row.getString("artefact_kind"),
                        row.getInt("number"),
                        row.getString("project"),
                        row.getString("who"),
                        row.getObject("day", LocalDate.class),
                        row.getString("address"),
                        saying(row),
                        row.getString("once")));
    }

    private static Subject.@Nullable Saying saying(ResultSet row) throws SQLException {
        String label = row.getString("label");
        return label == null
                ? null
                : new Subject.Saying(
                        label, List.of((String[]) row.getArray("arguments").getArray()));
    }
}

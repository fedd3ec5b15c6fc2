package fr.coulisses.notification;

import fr.coulisses.shared.Letters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The e-mails that wait, were sent or were given up, as the database keeps them.
@Component
class MailRecords {

    private static final int LONGEST_FAILURE = 500;

    private final JdbcClient jdbc;

    MailRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The next e-mail that is due, held until the transaction ends; other nodes pass over it.
    Optional<WaitingMail> next(Instant now) {
        return jdbc.sql("""
                        select m.id, p.email, p.given_name || ' ' || p.family_name, p.language, m.digest_of, m.attempts
                        from mail m join person p on p.id = m.person_id
                        where m.sent_at is null and m.given_up_at is null and m.next_at <= ? and p.active
                        order by m.next_at, m.id limit 1 for update of m skip locked""")
                .param(now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new WaitingMail(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        Locale.of(row.getString(4)),
                        row.getObject(5, LocalDate.class),
                        row.getInt(6)))
                .optional();
    }

    void sent(long mail, Instant now) {
        jdbc.sql("update mail set sent_at = ?, attempts = attempts + 1, failure = '' where id = ?")
                .params(now.atOffset(ZoneOffset.UTC), mail)
                .update();
    }

    void tryAgain(long mail, Instant then, String failure) {
        jdbc.sql("update mail set attempts = attempts + 1, next_at = ?, failure = ? where id = ?")
                .params(then.atOffset(ZoneOffset.UTC), shortened(failure), mail)
                .update();
    }

    void giveUp(long mail, Instant now, String failure) {
        jdbc.sql("update mail set attempts = attempts + 1, given_up_at = ?, failure = ? where id = ?")
                .params(now.atOffset(ZoneOffset.UTC), shortened(failure), mail)
                .update();
    }

    /// Puts what is to be summed up in the evening into one e-mail for each person; what they have read meanwhile is
    /// left out. One node does it: the others find that the day has its e-mails.
    void makeDigests(LocalDate day) {
        jdbc.sql("""
                        insert into mail (person_id, digest_of)
                        select distinct person_id, cast(? as date) from notification
                        where mailing = 'DAILY' and mail_id is null and read_at is null
                        on conflict (person_id, digest_of) do nothing""").param(day).update();
        jdbc.sql("""
                        update notification n set mail_id = m.id from mail m
                        where m.person_id = n.person_id and m.digest_of = ? and m.sent_at is null
                          and n.mailing = 'DAILY' and n.mail_id is null and n.read_at is null""").param(day).update();
    }

    /// Forgets what was sent long ago.
    void forget(Instant before) {
        OffsetDateTime old = before.atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        update notification set mail_id = null, mailing = 'APPLICATION'
                        where mail_id in (select id from mail where sent_at < ?)""").param(old).update();
        jdbc.sql("delete from mail where sent_at < ?").param(old).update();
    }

    MailState state() {
        return jdbc.sql("""
                        select count(*) filter (where sent_at is null and given_up_at is null),
                            count(*) filter (where sent_at is not null),
                            count(*) filter (where given_up_at is not null) from mail""")
                .query((row, number) -> new MailState(row.getInt(1), row.getInt(2), row.getInt(3)))
                .single();
    }

    /// What failed at least once and was not sent, newest first.
    List<FailedMail> failed(int offset, int limit) {
        return jdbc.sql("""
                        select m.id, p.given_name || ' ' || p.family_name, p.email, m.made_at, m.attempts, m.failure,
                            m.given_up_at is not null
                        from mail m join person p on p.id = m.person_id
                        where m.sent_at is null and m.attempts > 0 order by m.id desc offset ? limit ?""")
                .params(offset, limit)
                .query((row, number) -> new FailedMail(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getInt(5),
                        row.getString(6),
                        row.getBoolean(7)))
                .list();
    }

    void retry(long mail, Instant now) {
        jdbc.sql("""
                        update mail set attempts = 0, given_up_at = null, next_at = ? where id = ? and sent_at is null""").params(now.atOffset(ZoneOffset.UTC), mail).update();
    }

    private static String shortened(String failure) {
        return Letters.kept(Letters.beginning(failure, LONGEST_FAILURE));
    }
}

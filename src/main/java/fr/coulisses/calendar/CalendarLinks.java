package fr.coulisses.calendar;

import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.LinkSecret;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The link by which a calendar program reads one's dates: one for each person, made, renewed and revoked by them.
@Service
public class CalendarLinks {

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    CalendarLinks(JdbcClient jdbc, CurrentPerson currentPerson, Clock clock) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<CalendarLink> mine() {
        return jdbc.sql("select made_at, read_at from calendar_link where person_id = ?")
                .param(currentPerson.get().id())
                .query((row, number) -> {
                    OffsetDateTime read = row.getObject(2, OffsetDateTime.class);
                    return new CalendarLink(
                            row.getObject(1, OffsetDateTime.class).toInstant(), read == null ? null : read.toInstant());
                })
                .optional();
    }

    /// Makes a link; the one before opens nothing any more.
    ///
    /// @return the secret at its end, known now and never again
    @Transactional
    public String make() {
        UUID person = currentPerson.get().id();
        LinkSecret secret = LinkSecret.make();
        jdbc.sql("""
                        insert into calendar_link (person_id, secret_hash, made_at) values (?, ?, ?)
                        on conflict (person_id) do update
                        set secret_hash = excluded.secret_hash, made_at = excluded.made_at, read_at = null""").params(person, secret.hash(), OffsetDateTime.now(clock)).update();
        return secret.text();
    }

    @Transactional
    public void revoke() {
        jdbc.sql("delete from calendar_link where person_id = ?")
                .param(currentPerson.get().id())
                .update();
    }
}

package fr.coulisses.calendar;

import fr.coulisses.account.ClosedLink;
import fr.coulisses.account.LinkGuesses;
import fr.coulisses.account.LinkSecret;
import fr.coulisses.account.Role;
import fr.coulisses.shared.IcsText;
import fr.coulisses.shared.Labels;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The dates of the person whose link somebody holds, as a calendar file.
@Service
public class CalendarFeed {

    private final JdbcClient jdbc;
    private final LinkGuesses guesses;
    private final CalendarDays days;
    private final Labels labels;
    private final Clock clock;

    CalendarFeed(JdbcClient jdbc, LinkGuesses guesses, CalendarDays days, Labels labels, Clock clock) {
        this.jdbc = jdbc;
        this.guesses = guesses;
        this.days = days;
        this.labels = labels;
        this.clock = clock;
    }

    private record Owner(UUID id, Role role, Locale language) {}

    /// The file; the same all day long while nothing changes, so that programs can tell.
    ///
    /// @param address from where it is asked for
    /// @throws ClosedLink when the link opens nothing, or this address guessed too often
    @Transactional
    public String read(String secret, String address) {
        guesses.require(address);
        Owner owner = owner(secret).orElseThrow(() -> {
            guesses.record(address);
            return new ClosedLink();
        });
        return IcsText.write(
                labels.text(owner.language(), "calendar.name"),
                days.of(owner.id(), owner.role(), owner.language()),
                LocalDate.now(clock).atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private Optional<Owner> owner(String secret) {
        return jdbc.sql("""
                        update calendar_link l set read_at = ? from person p
                        where l.secret_hash = ? and p.id = l.person_id and p.active
                        returning p.id, p.role, p.language""")
                .params(OffsetDateTime.now(clock), LinkSecret.hash(secret))
                .query((row, number) -> new Owner(
                        row.getObject(1, UUID.class),
                        Role.valueOf(row.getString(2)),
                        Labels.language(Locale.of(row.getString(3)))))
                .optional();
    }
}

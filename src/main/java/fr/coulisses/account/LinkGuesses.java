package fr.coulisses.account;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The links that were tried from an address and open nothing: after thirty in a quarter of an hour none opens any
/// more.
@Component
public class LinkGuesses {

    private static final Duration MEMORY = Duration.ofMinutes(15);
    private static final int PER_ADDRESS = 30;

    private final JdbcClient jdbc;
    private final Clock clock;

    LinkGuesses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Goes on only while this address has not guessed too often.
    ///
    /// @throws ClosedLink when it has
    public void require(String address) {
        boolean tooMany = jdbc.sql("select count(*) >= ? from link_guess where address = ? and at > ?")
                .params(PER_ADDRESS, address, OffsetDateTime.now(clock).minus(MEMORY))
                .query(Boolean.class)
                .single();
        if (tooMany) {
            throw new ClosedLink();
        }
    }

    /// Remembers a link that opened nothing, for a day.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void record(String address) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("delete from link_guess where at < ?").param(now.minusDays(1)).update();
        jdbc.sql("insert into link_guess (address, at) values (?, ?)")
                .params(address, now)
                .update();
    }
}

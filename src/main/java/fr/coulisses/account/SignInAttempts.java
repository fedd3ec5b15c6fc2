package fr.coulisses.account;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The attempts to sign in, kept in the database so that guessing is slow on every node and after every restart.
@Component
class SignInAttempts {

    private static final Duration MEMORY = Duration.ofMinutes(15);
    private static final int PER_EMAIL = 5;
    private static final int PER_ADDRESS = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInAttempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Whether too many failures stand against this e-mail since its last success, or against this address.
    boolean tooMany(String email, String address) {
        return jdbc.sql("""
                        select (select count(*) from sign_in_attempt a
                                where a.email = :email and not a.succeeded and a.at > :since
                                  and a.at > coalesce((select max(s.at) from sign_in_attempt s
                                                       where s.email = :email and s.succeeded), '-infinity')) >= :perEmail
                            or (select count(*) from sign_in_attempt a
                                where a.address = :address and not a.succeeded and a.at > :since) >= :perAddress""")
                .param("email", NewPerson.bare(email))
                .param("address", address)
                .param("since", OffsetDateTime.now(clock).minus(MEMORY))
                .param("perEmail", PER_EMAIL)
                .param("perAddress", PER_ADDRESS)
                .query(Boolean.class)
                .single();
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void record(String email, String address, boolean succeeded) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("delete from sign_in_attempt where at < :old")
                .param("old", now.minusDays(30))
                .update();
        jdbc.sql("insert into sign_in_attempt (email, address, at, succeeded) values (?, ?, ?, ?)")
                .params(NewPerson.bare(email), address, now, succeeded)
                .update();
    }
}

package fr.coulisses.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.TestSchool;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

@CoulissesTest
class SignInAttemptsTest {

    private static final String RIGHT = "coulisses";

    private final TestSchool school;
    private final ThrottledSignIn signIn;
    private final JdbcClient jdbc;
    private final Clock clock;
    private String email = "";

    @Autowired
    SignInAttemptsTest(TestSchool school, ThrottledSignIn signIn, JdbcClient jdbc, Clock clock) {
        this.school = school;
        this.signIn = signIn;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void openAnAccount() {
        email = school.open(Role.STUDENT).email();
    }

    @Test
    void refusesEvenTheRightPasswordAfterFiveWrongOnes() {
        fail(4);
        assertThat(enter(email, RIGHT).isAuthenticated()).isTrue();
        fail(5);
        assertThatThrownBy(() -> enter(email, RIGHT)).isInstanceOf(LockedException.class);
    }

    @Test
    void beginsAnewAfterASuccess() {
        fail(4);
        enter(email, RIGHT);
        fail(4);
        assertThat(enter(email, RIGHT).isAuthenticated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {" %s", "%s ", "\t%s\u2003", "\u2003%s"})
    void countsTheSameAddressHoweverItIsTyped(String typed) {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> enter(typed.formatted(email.toUpperCase(java.util.Locale.ROOT)), "devine"))
                    .isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> enter(email, RIGHT)).isInstanceOf(LockedException.class);
    }

    @Test
    void forgetsAfterAQuarterOfAnHour() {
        fail(5);
        assertThat(later(Duration.ofMinutes(14)).tooMany(email, "")).isTrue();
        assertThat(later(Duration.ofMinutes(16)).tooMany(email, "")).isFalse();
    }

    @Test
    void isKnownToEveryNodeAndAfterARestart() {
        fail(5);
        assertThat(new SignInAttempts(jdbc, clock).tooMany(email, "")).isTrue();
    }

    @Test
    void slowsAnAddressThatTriesManyAccounts() {
        String address = "192.0.2." + UUID.randomUUID();
        SignInAttempts attempts = new SignInAttempts(jdbc, clock);
        for (int i = 0; i < 49; i++) {
            attempts.record("inconnu-" + UUID.randomUUID() + "@coulisses.example", address, false);
        }
        assertThat(attempts.tooMany(email, address)).isFalse();
        attempts.record("inconnu@coulisses.example", address, false);
        assertThat(attempts.tooMany(email, address)).isTrue();
        assertThat(attempts.tooMany(email, "192.0.2.1")).isFalse();
    }

    @Test
    void saysNothingOfWhetherAnAccountExists() {
        assertThatThrownBy(() -> enter("personne@coulisses.example", "devine"))
                .isInstanceOf(BadCredentialsException.class);
        assertThatThrownBy(() -> enter(email, "devine")).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void keepsAttemptsForThirtyDays() {
        fail(1);
        later(Duration.ofDays(29)).record("autre@coulisses.example", "", true);
        assertThat(kept()).isOne();
        later(Duration.ofDays(31)).record("autre@coulisses.example", "", true);
        assertThat(kept()).isZero();
        jdbc.sql("delete from sign_in_attempt where email = 'autre@coulisses.example'")
                .update();
    }

    private int kept() {
        return jdbc.sql("select count(*) from sign_in_attempt where email = ?")
                .param(email)
                .query(Integer.class)
                .single();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> enter(email, "devine")).isInstanceOf(BadCredentialsException.class);
        }
    }

    private Authentication enter(String typed, String password) {
        var wanted = UsernamePasswordAuthenticationToken.unauthenticated(typed, password);
        wanted.setDetails(new WebAuthenticationDetails(email, null));
        return signIn.authenticate(wanted);
    }

    private SignInAttempts later(Duration passed) {
        return new SignInAttempts(jdbc, Clock.offset(clock, passed));
    }
}

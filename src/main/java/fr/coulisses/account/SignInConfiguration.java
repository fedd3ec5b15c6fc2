package fr.coulisses.account;

import fr.coulisses.shared.Formats;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.rememberme.JdbcTokenRepositoryImpl;
import org.springframework.security.web.authentication.rememberme.PersistentTokenBasedRememberMeServices;

/// How a person proves who they are: e-mail and password, slowed down after failures, remembered on request.
@Configuration
class SignInConfiguration {

    private static final Duration STAY_SIGNED_IN = Duration.ofDays(30);

    @Bean
    RememberMeServices staySignedIn(UserDetailsService personDetails, DataSource database) {
        JdbcTokenRepositoryImpl tokens = new JdbcTokenRepositoryImpl();
        tokens.setDataSource(database);
        var services = new PersistentTokenBasedRememberMeServices("coulisses", personDetails, tokens);
        services.setParameter("stay");
        services.setCookieName("coulisses-stay");
        services.setTokenValiditySeconds((int) STAY_SIGNED_IN.toSeconds());
        return services;
    }

    @Bean
    UserDetailsService personDetails(PersonRepository people) {
        return email -> people.findByEmail(NewPerson.bare(email))
                .map(Person::signedIn)
                .orElseThrow(() -> new UsernameNotFoundException(email));
    }

    @Bean
    ThrottledSignIn signIn(UserDetailsService personDetails, PasswordEncoder passwords, SignInAttempts attempts) {
        DaoAuthenticationProvider provider = new DaoAuthenticationProvider(personDetails);
        provider.setPasswordEncoder(passwords);
        return new ThrottledSignIn(provider, attempts);
    }

    @Bean
    PasswordEncoder passwords() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    Clock clock() {
        return Clock.system(Formats.ZONE);
    }
}

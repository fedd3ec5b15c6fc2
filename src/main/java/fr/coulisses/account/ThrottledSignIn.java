package fr.coulisses.account;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/// Sign-in by e-mail and password that refuses, whatever the password, once too many attempts have failed.
class ThrottledSignIn implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final SignInAttempts attempts;

    ThrottledSignIn(DaoAuthenticationProvider passwords, SignInAttempts attempts) {
        this.passwords = passwords;
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication wanted) {
        String email = wanted.getName();
        String address = wanted.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        if (attempts.tooMany(email, address)) {
            throw new LockedException("Too many attempts for " + email);
        }
        try {
            Authentication signedIn = passwords.authenticate(wanted);
            attempts.record(email, address, true);
            return signedIn;
        } catch (AuthenticationException e) {
            attempts.record(email, address, false);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}

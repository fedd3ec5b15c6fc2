package fr.coulisses.account;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/// Does something as a person of the school: how the demonstration school fills itself through the same services,
/// and the same permissions, as everybody else.
@Component
public class Impersonation {

    private final UserDetailsService people;

    Impersonation(UserDetailsService people) {
        this.people = people;
    }

    public void as(String email, Runnable work) {
        var person = people.loadUserByUsername(email);
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            SecurityContextHolder.setContext(new SecurityContextImpl(
                    UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities())));
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}

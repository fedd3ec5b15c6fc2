package fr.coulisses.account;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/// The person behind the current request, as Spring Security keeps them in the session.
public final class SignedInPerson implements UserDetails, CredentialsContainer {

    private final PersonSummary person;
    private @Nullable String passwordHash;
    private final Locale language;

    SignedInPerson(PersonSummary person, String passwordHash, Locale language) {
        this.person = person;
        this.passwordHash = passwordHash;
        this.language = language;
    }

    public UUID id() {
        return person.id();
    }

    public Role role() {
        return person.role();
    }

    public String fullName() {
        return person.fullName();
    }

    /// The language the person chose.
    public Locale language() {
        return language;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority(person.role().authority()));
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return person.email();
    }

    @Override
    public boolean isEnabled() {
        return person.active();
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    /// Two sessions of one person are the same principal.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedInPerson that && that.id().equals(id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}

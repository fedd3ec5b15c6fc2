package fr.coulisses.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.UUID;

/// Somebody with an account: a student, a tutor, a member of a jury or an administrator of the school.
@Entity
class Person {

    @Id
    private UUID id;

    private String email;
    private String givenName;
    private String familyName;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String passwordHash;
    private String language = Locale.FRENCH.getLanguage();
    private boolean active = true;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(NewPerson wanted, String passwordHash) {
        this.id = UUID.randomUUID();
        this.email = wanted.email();
        this.givenName = wanted.givenName();
        this.familyName = wanted.familyName();
        this.role = wanted.role();
        this.passwordHash = passwordHash;
    }

    void changePassword(String newHash) {
        this.passwordHash = newHash;
    }

    void speak(Locale wanted) {
        this.language = wanted.getLanguage();
    }

    void close() {
        this.active = false;
    }

    void reopen() {
        this.active = true;
    }

    String passwordHash() {
        return passwordHash;
    }

    PersonSummary summary() {
        return new PersonSummary(id, email, givenName, familyName, role, active);
    }

    SignedInPerson signedIn() {
        return new SignedInPerson(summary(), passwordHash, Locale.of(language));
    }
}

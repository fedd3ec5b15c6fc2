package fr.coulisses.account;

import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The accounts of the school: opened and closed by an administrator, their password changed by their owner.
@Service
public class People {

    private final PersonRepository people;
    private final PasswordEncoder passwords;
    private final CurrentPerson currentPerson;
    private final CohortRecords cohorts;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    People(
            PersonRepository people,
            PasswordEncoder passwords,
            CurrentPerson currentPerson,
            CohortRecords cohorts,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.people = people;
        this.passwords = passwords;
        this.currentPerson = currentPerson;
        this.cohorts = cohorts;
        this.jdbc = jdbc;
        this.events = events;
    }

    /// Opens an account; an administrator's right.
    ///
    /// @param password at least 8 characters
    /// @throws Refusal when the e-mail has an account already or the password is too short
    @Transactional
    public PersonSummary open(NewPerson wanted, String password) {
        currentPerson.require(Role.ADMIN);
        return save(wanted, password);
    }

    /// Opens the first account of an empty school, before anybody can sign in.
    ///
    /// @throws NotFound when the school has an account
    @Transactional
    public PersonSummary openFirst(NewPerson wanted, String password) {
        if (people.count() > 0) {
            throw new NotFound();
        }
        return save(wanted, password);
    }

    /// Whether nobody has an account yet.
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return people.count() == 0;
    }

    /// Closes an account: its owner can no longer sign in, and their work stays.
    @Transactional
    public void close(UUID person) {
        SignedInPerson administrator = currentPerson.require(Role.ADMIN);
        if (administrator.id().equals(person)) {
            throw new Refusal("account.refused.closeOwn");
        }
        find(person).close();
        endAccess(person);
    }

    @Transactional
    public void reopen(UUID person) {
        currentPerson.require(Role.ADMIN);
        find(person).reopen();
    }

    /// Gives somebody who forgot theirs a new password; an administrator's right.
    @Transactional
    public void resetPassword(UUID person, String newPassword) {
        currentPerson.require(Role.ADMIN);
        find(person).changePassword(hash(newPassword));
        endAccess(person);
    }

    /// Changes one's own password.
    ///
    /// @throws Refusal when the present password is wrong or the new one too short
    @Transactional
    public void changeOwnPassword(String present, String wanted) {
        Person person = find(currentPerson.get().id());
        if (!passwords.matches(present, person.passwordHash())) {
            throw new Refusal("account.refused.presentPassword");
        }
        person.changePassword(hash(wanted));
        endAccess(person.summary().id());
    }

    /// Remembers the language one reads.
    @Transactional
    public void speak(Locale language) {
        find(currentPerson.get().id()).speak(language);
    }

    /// A page of the accounts whose name or e-mail contains a text; an administrator's list.
    @Transactional(readOnly = true)
    public List<PersonSummary> search(String text, int offset, int limit) {
        currentPerson.require(Role.ADMIN);
        return people.search(text.strip(), offset, limit).stream()
                .map(Person::summary)
                .toList();
    }

    @Transactional(readOnly = true)
    public int count(String text) {
        currentPerson.require(Role.ADMIN);
        return text.isBlank() ? (int) people.count() : people.countSearch(text.strip());
    }

    /// The people of some ids, by family name; ids without an account are left out.
    @Transactional(readOnly = true)
    public List<PersonSummary> named(Collection<UUID> ids) {
        currentPerson.get();
        return people.named(ids).stream().map(Person::summary).toList();
    }

    /// Makes an account ready to be brought in: a password of its own, hashed, which takes a moment for each.
    public PreparedAccount prepare(NewPerson wanted, String cohort) {
        currentPerson.require(Role.ADMIN);
        String password = InitialPassword.make();
        return new PreparedAccount(wanted, cohort, password, hash(password));
    }

    /// Opens many accounts and puts them into their cohorts; whole or not at all.
    ///
    /// @throws Refusal when one of the e-mails has an account already
    @Transactional
    public void bringIn(List<PreparedAccount> accounts) {
        currentPerson.require(Role.ADMIN);
        List<String> emails =
                accounts.stream().map(account -> account.person().email()).toList();
        List<String> taken = people.emailsAmong(emails);
        if (!taken.isEmpty()) {
            throw new Refusal("account.refused.taken", taken.getFirst());
        }
        for (PreparedAccount account : accounts) {
            Person person = people.save(new Person(account.person(), account.hash()));
            if (!account.cohort().isEmpty()) {
                people.flush();
                cohorts.join(account.cohort(), person.summary().id());
            }
        }
    }

    /// Which of some e-mails have an account already.
    @Transactional(readOnly = true)
    public List<String> taken(Collection<String> emails) {
        currentPerson.require(Role.ADMIN);
        return people.emailsAmong(emails);
    }

    /// One's own account.
    @Transactional(readOnly = true)
    public PersonSummary me() {
        return find(currentPerson.get().id()).summary();
    }

    /// Forgets the devices that stay signed in, and tells the pages left open to end.
    private void endAccess(UUID person) {
        jdbc.sql("delete from persistent_logins where username = (select email from person where id = ?)")
                .param(person)
                .update();
        events.publishEvent(new AccessEnded(person));
    }

    private PersonSummary save(NewPerson wanted, String password) {
        if (people.findByEmail(wanted.email()).isPresent()) {
            throw new Refusal("account.refused.taken", wanted.email());
        }
        return people.save(new Person(wanted, hash(password))).summary();
    }

    private String hash(String password) {
        // BCrypt reads 72 bytes, and an accented letter takes two of them.
        if (password.length() < 8 || password.getBytes(StandardCharsets.UTF_8).length > 72) {
            throw new Refusal("account.refused.passwordLength");
        }
        String hash = passwords.encode(password);
        if (hash == null) {
            throw new IllegalStateException("The password encoder gave nothing");
        }
        return hash;
    }

    private Person find(UUID id) {
        return people.findById(id).orElseThrow(NotFound::new);
    }
}

package fr.coulisses.account;

import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The accounts of the school: opened and closed by an administrator, their password changed by their owner.
@Service
public class People {

    private final PersonRepository people;
    private final PasswordEncoder passwords;
    private final CurrentPerson currentPerson;

    People(PersonRepository people, PasswordEncoder passwords, CurrentPerson currentPerson) {
        this.people = people;
        this.passwords = passwords;
        this.currentPerson = currentPerson;
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
        return people.search(text.strip(), PageRequest.of(offset / limit, limit)).stream()
                .map(Person::summary)
                .toList();
    }

    @Transactional(readOnly = true)
    public int count(String text) {
        currentPerson.require(Role.ADMIN);
        return people.countSearch(text.strip());
    }

    /// The people of some ids, by family name; ids without an account are left out.
    @Transactional(readOnly = true)
    public List<PersonSummary> named(Collection<UUID> ids) {
        currentPerson.get();
        return people.named(ids).stream().map(Person::summary).toList();
    }

    private PersonSummary save(NewPerson wanted, String password) {
        if (people.findByEmail(wanted.email()).isPresent()) {
            throw new Refusal("account.refused.taken", wanted.email());
        }
        return people.save(new Person(wanted, hash(password))).summary();
    }

    private String hash(String password) {
        if (password.length() < 8 || password.length() > 72) {
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

package fr.coulisses.platform.generation;

import fr.coulisses.account.InitialPassword;
import fr.coulisses.account.Role;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;

/// The four accounts of a made-up school that can be entered, one for each role: `admin`, `tutrice`, `etudiante` and
/// `jury`. Their owners have a part in its first cohort. All other accounts share a password that nobody knows.
final class MadeUpDoors {

    private final Map<Role, UUID> ids = new EnumMap<>(Role.class);
    private final String domain;
    private final String hash;
    private final String unknown;
    private final Instant now;

    /// @param number 1 for the first made-up school of a database
    MadeUpDoors(int number, PasswordEncoder passwords, String password, Instant now) {
        this.domain = number == 1 ? "generee.example" : "generee-" + number + ".example";
        this.hash = Objects.requireNonNull(passwords.encode(password));
        this.unknown = Objects.requireNonNull(passwords.encode(InitialPassword.make()));
        this.now = now;
    }

    void open(Tables tables, Chance chance) {
        MadeUpPeople people = people(tables, chance);
        ids.put(Role.ADMIN, people.open("admin", "Aline", "Générée", Role.ADMIN, hash, now));
        ids.put(Role.TUTOR, people.open("tutrice", "Thaïs", "Générée", Role.TUTOR, hash, now));
        ids.put(Role.STUDENT, people.open("etudiante", "Esther", "Générée", Role.STUDENT, hash, now));
        ids.put(Role.JURY, people.open("jury", "Joël", "Généré", Role.JURY, hash, now));
    }

    MadeUpPeople people(Tables tables, Chance chance) {
        return new MadeUpPeople(tables, chance, domain, unknown);
    }

    UUID of(Role role) {
        return Objects.requireNonNull(ids.get(role));
    }

    String domain() {
        return domain;
    }

    String administrator() {
        return "admin@" + domain;
    }
}

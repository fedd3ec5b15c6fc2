package fr.coulisses.rights;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Somebody who can be recognised on an image (C. civ. 9); their agreement is attached to the entry at
/// `people/{id}`.
///
/// @param minor for whom the legal representatives agree
/// @param representative who agreed for a minor
/// @param agreedOn `null` while nobody agreed
public record Person(
        String id,
        String name,
        Boolean minor,
        String representative,
        @Nullable LocalDate agreedOn) {

    public Person(
            String id,
            @Nullable String name,
            @Nullable Boolean minor,
            @Nullable String representative,
            @Nullable LocalDate agreedOn) {
        this.id = id;
        this.name = Objects.requireNonNullElse(name, "");
        this.minor = Boolean.TRUE.equals(minor);
        this.representative = Objects.requireNonNullElse(representative, "");
        this.agreedOn = agreedOn;
    }

    public boolean hasAgreed() {
        return agreedOn != null && (!minor || !representative.isBlank());
    }

    Person asked() {
        return new Person(id, name, minor, representative, null);
    }
}

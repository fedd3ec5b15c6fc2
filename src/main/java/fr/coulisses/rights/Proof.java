package fr.coulisses.rights;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A file that is attached to a work.
///
/// @param place what it proves, for instance `authorisations/{id}`; empty for the whole
/// @param sha256 of its content, in hexadecimal digits
public record Proof(String id, String name, String place, String sha256) {

    public Proof(String id, @Nullable String name, @Nullable String place, @Nullable String sha256) {
        this.id = id;
        this.name = Objects.requireNonNullElse(name, "");
        this.place = Objects.requireNonNullElse(place, "");
        this.sha256 = Objects.requireNonNullElse(sha256, "");
    }
}

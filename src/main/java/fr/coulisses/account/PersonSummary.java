package fr.coulisses.account;

import java.io.Serializable;
import java.util.UUID;

/// What the rest of Coulisses knows of a person.
public record PersonSummary(UUID id, String email, String givenName, String familyName, Role role, boolean active)
        implements Serializable {

    public String fullName() {
        return givenName + " " + familyName;
    }
}

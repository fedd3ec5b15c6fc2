package fr.coulisses.assessment;

import java.util.UUID;

/// A student in a list of a cohort.
public record Student(UUID id, String givenName, String familyName) {

    public String fullName() {
        return givenName + " " + familyName;
    }
}

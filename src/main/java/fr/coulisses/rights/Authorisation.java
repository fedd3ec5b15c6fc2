package fr.coulisses.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An agreement in writing; its file is attached to the entry at `authorisations/{id}`.
///
/// @param clearance which agreement it is
/// @param givenBy who signed
/// @param uses what is allowed, use by use
/// @param scope supports, print run, territory, as the agreement writes them
/// @param signedOn `null` while it is not signed
/// @param until the last day it allows; `null` when it names none
/// @param reference what proves it: number of the contract, of the e-mail, of the invoice
/// @param simulated whether it was made for the exercise, which only a fictitious project may do
public record Authorisation(
        String id,
        @Nullable Clearance clearance,
        String givenBy,
        List<Use> uses,
        String scope,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate until,
        String reference,
        Boolean simulated) {

    public Authorisation(
            String id,
            @Nullable Clearance clearance,
            @Nullable String givenBy,
            @Nullable List<Use> uses,
            @Nullable String scope,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate until,
            @Nullable String reference,
            @Nullable Boolean simulated) {
        this.id = id;
        this.clearance = clearance;
        this.givenBy = Objects.requireNonNullElse(givenBy, "");
        this.uses = uses == null ? List.of() : List.copyOf(uses);
        this.scope = Objects.requireNonNullElse(scope, "");
        this.signedOn = signedOn;
        this.until = until;
        this.reference = Objects.requireNonNullElse(reference, "");
        this.simulated = Boolean.TRUE.equals(simulated);
    }

    /// Whether it is signed, and no mere exercise in a project that really happens.
    public boolean counts(boolean fictitious) {
        return signedOn != null && (!simulated || fictitious);
    }
}

package fr.coulisses.rights;

import fr.coulisses.register.Entry;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/// What must be so before a work comes into a state.
///
/// @param proofs the places of its attached files
record RightsStep(Entry<UsedWork, State> entry, List<String> proofs, LocalDate today, Terms terms) {

    RightsStep {
        proofs = List.copyOf(proofs);
    }

    /// @throws Refusal that says what is missing
    void require(State to) {
        UsedWork work = entry.content();
        Request request = work.request();
        switch (to) {
            case TO_QUALIFY -> {
                require(!work.title().isBlank() && work.repertoire() != null, "rights.refused.title");
                require(!work.usage().uses().isEmpty(), "rights.refused.uses");
            }
            case QUALIFIED -> requireQualification();
            case HOLDER_IDENTIFIED -> require(work.hasHolder(), "rights.refused.holder");
            case REQUESTED -> require(!work.usage().uses().isEmpty(), "rights.refused.uses");
            case QUOTED -> require(request.isFree() || request.fee() != null, "rights.refused.quote");
            case SIGNED -> requireProof();
            case PAID -> require(!request.cost().isZero(), "rights.refused.paid");
            case DECLARED -> require(work.declaration().isComplete(), "rights.refused.declaration");
            case CLOSED -> requireEnd();
            default -> {}
        }
    }

    private void requireQualification() {
        Qualification qualification = entry.content().qualification();
        boolean justified = !qualification.justification().isBlank();
        switch (qualification.status()) {
            case UNQUALIFIED -> throw new Refusal("rights.refused.status");
            case PUBLIC_DOMAIN -> requirePublicDomain();
            case EXCEPTION -> require(qualification.exception() != null && justified, "rights.refused.exception");
            case FREE_LICENCE ->
                require(
                        !qualification.licence().isBlank()
                                && !entry.content().credit().line().isBlank(),
                        "rights.refused.licence");
            case ORPHAN -> require(justified, "rights.refused.orphan");
            case PROTECTED -> {}
        }
    }

    private void requirePublicDomain() {
        LocalDate day = Objects.requireNonNullElse(entry.content().usage().from(), today);
        PublicDomain domain = PublicDomain.of(entry.content(), day, terms);
        LocalDate freeFrom = domain.freeFrom();
        if (freeFrom == null) {
            throw new Refusal("rights.refused.death");
        }
        if (!domain.isFreeOn(day)) {
            throw new Refusal("rights.refused.term", Formats.date(freeFrom), Formats.date(day));
        }
    }

    private void requireProof() {
        List<Authorisation> signed = entry.content().authorisations().stream()
                .filter(given -> given.signedOn() != null)
                .toList();
        require(!signed.isEmpty(), "rights.refused.signed");
        require(
                signed.stream()
                        .allMatch(given ->
                                given.clearance() != null && !given.uses().isEmpty()),
                "rights.refused.scope");
        require(signed.stream().allMatch(this::isProved), "rights.refused.proof");
    }

    /// By a file, its own or one of the whole work, or by words that lead to it.
    private boolean isProved(Authorisation given) {
        return !given.reference().isBlank() || proofs.contains("") || proofs.contains("authorisations/" + given.id());
    }

    private void requireEnd() {
        UsedWork work = entry.content();
        LocalDate day = Objects.requireNonNullElse(work.usage().from(), today);
        List<NeededClearance> needed = Clearances.of(work, day, terms);
        if (entry.state() == State.QUALIFIED) {
            requireQualification();
            require(!work.status().isProtected(), "rights.refused.protected");
            require(needed.stream().allMatch(need -> need.isComplete(work, true)), "rights.refused.carrier");
            return;
        }
        require(work.request().isFree() || work.request().paidOn() != null, "rights.refused.unpaid");
        boolean owed = needed.stream().anyMatch(need -> need.clearance().isDeclared());
        require(!owed || work.declaration().isComplete(), "rights.refused.declaration");
    }

    private static void require(boolean condition, String sentence) {
        if (!condition) {
            throw new Refusal(sentence);
        }
    }
}

package fr.coulisses.rights.rule;

import fr.coulisses.artefact.check.Severity;
import fr.coulisses.register.EntryFinding;
import fr.coulisses.rights.Authorisation;
import fr.coulisses.rights.Clearance;
import fr.coulisses.rights.ListedWork;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What there is of an agreement that a work cannot do without.
///
/// @param counting those that are signed, and not merely simulated in a project that happens
/// @param simulated whether one was simulated in a project that happens
/// @param from the first day of use, `null` while nobody knows it
/// @param to the last one, `null` while nobody knows it
record Agreement(
        List<Authorisation> counting,
        boolean simulated,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    Agreement {
        counting = List.copyOf(counting);
    }

    static Agreement of(ListedWork listed, Clearance clearance, RightsDossier dossier) {
        boolean simulated = listed.work().authorisations().stream()
                .anyMatch(given ->
                        given.clearance() == clearance && given.simulated() && !given.counts(dossier.isFictitious()));
        return new Agreement(
                listed.work().given(clearance, dossier.isFictitious()),
                simulated,
                dossier.firstUse(listed).orElse(null),
                dossier.lastUse(listed).orElse(null));
    }

    /// What is wrong with it: it is missing, made up, signed after the first use, or over before the last.
    Optional<EntryFinding> flaw(ListedWork listed, String code) {
        if (counting.isEmpty()) {
            return Optional.of(missing(listed, code));
        }
        Authorisation first = counting.stream()
                .min(Comparator.comparing(given -> Objects.requireNonNull(given.signedOn())))
                .orElseThrow();
        LocalDate signed = Objects.requireNonNull(first.signedOn());
        if (from != null && signed.isAfter(from)) {
            return Optional.of(RightsRule.at(
                    listed,
                    code,
                    Severity.BLOCKING,
                    "authorisations/" + first.id() + "/signedOn",
                    "after",
                    Formats.date(signed),
                    Formats.date(from)));
        }
        return over(listed, code);
    }

    private EntryFinding missing(ListedWork listed, String code) {
        if (simulated) {
            return RightsRule.at(listed, code, Severity.BLOCKING, "authorisations", "simulated");
        }
        return from == null
                ? RightsRule.at(listed, code, Severity.BLOCKING, "authorisations", "undated")
                : RightsRule.at(listed, code, Severity.BLOCKING, "authorisations", "none", Formats.date(from));
    }

    /// One agreement without an end, or with a later one, is enough.
    private Optional<EntryFinding> over(ListedWork listed, String code) {
        LocalDate end = to;
        if (end == null
                || counting.stream()
                        .map(Authorisation::until)
                        .anyMatch(until -> until == null || !until.isBefore(end))) {
            return Optional.empty();
        }
        Authorisation last = counting.stream()
                .max(Comparator.comparing(given -> Objects.requireNonNull(given.until())))
                .orElseThrow();
        return Optional.of(RightsRule.at(
                listed,
                code,
                Severity.BLOCKING,
                "authorisations/" + last.id() + "/until",
                "over",
                Formats.date(Objects.requireNonNull(last.until())),
                Formats.date(end)));
    }
}

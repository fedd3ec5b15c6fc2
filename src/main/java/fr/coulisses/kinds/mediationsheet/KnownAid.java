package fr.coulisses.kinds.mediationsheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An accessibility aid of the catalogue.
///
/// @param suits the handicaps that it is an answer to; none for one that answers to something else
/// @param leadDays how many days before the action it has to be prepared, at the latest and better; empty where no
/// delay
///     is known
public record KnownAid(String code, Set<Handicap> suits, List<Integer> leadDays) {

    public KnownAid {
        suits = Set.copyOf(suits);
        leadDays = List.copyOf(leadDays);
    }

    /// The label of its name.
    public String labelKey() {
        return "mediationsheet.aid." + code;
    }

    /// The label of whom it serves.
    public String servedKey() {
        return labelKey() + ".for";
    }

    /// The label of what it asks of technique and organisation.
    public String needsKey() {
        return labelKey() + ".needs";
    }

    /// The last day on which it can be prepared for an action; nothing where no delay is known.
    public Optional<LocalDate> preparedBy(LocalDate action) {
        return leadDays.stream().min(Integer::compare).map(action::minusDays);
    }

    /// The day by which it is better prepared.
    public Optional<LocalDate> betterBy(LocalDate action) {
        return leadDays.stream().max(Integer::compare).map(action::minusDays);
    }
}

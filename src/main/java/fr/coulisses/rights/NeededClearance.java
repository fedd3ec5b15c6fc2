package fr.coulisses.rights;

import java.util.List;

/// An agreement that a work needs, and for which of its uses.
public record NeededClearance(Clearance clearance, List<Use> uses) {

    public NeededClearance {
        uses = List.copyOf(uses);
    }

    /// Whether anything of that kind was agreed on; for people on an image, whether all of them agreed.
    ///
    /// @param fictitious whether the project is, so that an agreement made for the exercise counts
    public boolean isGiven(UsedWork work, boolean fictitious) {
        return clearance == Clearance.PERSON_DEPICTED
                ? work.people().stream().allMatch(Person::hasAgreed)
                : !work.given(clearance, fictitious).isEmpty();
    }

    /// The uses that no agreement lists: what is not allowed expressly stays forbidden (CPI L.131-3).
    public List<Use> missing(UsedWork work, boolean fictitious) {
        if (clearance == Clearance.PERSON_DEPICTED) {
            return isGiven(work, fictitious) ? List.of() : uses;
        }
        List<Use> allowed = work.given(clearance, fictitious).stream()
                .flatMap(given -> given.uses().stream())
                .toList();
        return uses.stream().filter(use -> !allowed.contains(use)).toList();
    }

    /// Whether every use is agreed on.
    public boolean isComplete(UsedWork work, boolean fictitious) {
        return missing(work, fictitious).isEmpty();
    }
}

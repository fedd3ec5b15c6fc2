package fr.coulisses.funding.library;

import fr.coulisses.funding.FundingType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds the funder of a request among those that the school proposes.
public final class FunderFinder {

    private final List<Funder> proposed;

    public FunderFinder(List<Funder> all) {
        this.proposed = all.stream().filter(funder -> !funder.archived()).toList();
    }

    /// Their names, in the order of the library.
    public List<String> names(Locale language) {
        return proposed.stream()
                .map(funder -> funder.sheet().name().in(language))
                .toList();
    }

    /// The funder of a name.
    public Optional<Funder> named(String name) {
        return proposed.stream()
                .filter(funder -> funder.sheet().name().says(name))
                .findFirst();
    }

    /// The one that the library has for a type; nothing where it has several, which may differ.
    public Optional<Funder> only(@Nullable FundingType type) {
        List<Funder> found = proposed.stream()
                .filter(funder -> funder.sheet().type() == type)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}

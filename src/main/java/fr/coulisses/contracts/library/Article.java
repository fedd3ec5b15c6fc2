package fr.coulisses.contracts.library;

import java.util.List;
import java.util.Optional;

/// An article of a model.
///
/// @param key within its model; it never changes
/// @param title in French, as the contract says it
/// @param compulsory whether a contract of this model cannot be without it
/// @param standard whether a new contract begins with it; others are added where they are wanted
/// @param source where it comes from: a law, a handbook, custom
/// @param alternatives at least one; the first is the usual wording
public record Article(
        String key, String title, boolean compulsory, boolean standard, String source, List<Alternative> alternatives) {

    public Article {
        alternatives = List.copyOf(alternatives);
    }

    public Alternative usual() {
        return alternatives.getFirst();
    }

    public Optional<Alternative> alternative(String wanted) {
        return alternatives.stream()
                .filter(alternative -> alternative.key().equals(wanted))
                .findFirst();
    }
}

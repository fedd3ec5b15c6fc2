package fr.coulisses.contracts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A work that is shown, lent, ordered or used.
///
/// @param value euros that it is insured for, as both parties agree (valeur agréée)
public record Work(
        String id,
        String title,
        String author,
        String technique,
        String dimensions,
        @Nullable BigDecimal value) {

    public Work {
        title = Fields.text(title);
        author = Fields.text(author);
        technique = Fields.text(technique);
        dimensions = Fields.text(dimensions);
    }
}

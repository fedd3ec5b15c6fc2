package fr.coulisses.contracts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What of a budget line a contract commits.
///
/// @param line the id of the line
/// @param amount euros in the basis of the budget; `null` for the whole line
public record LineShare(String id, String line, @Nullable BigDecimal amount) {

    public LineShare {
        line = Fields.text(line);
    }
}

package fr.coulisses.rights;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the society gets after the event, so that it can pay the authors.
///
/// @param programmeOn when the list of what was played was sent
/// @param receiptsOn when the statement of receipts was sent
public record Declaration(
        @Nullable LocalDate programmeOn, @Nullable LocalDate receiptsOn) {

    static final Declaration NONE = new Declaration(null, null);

    public boolean isComplete() {
        return programmeOn != null && receiptsOn != null;
    }
}

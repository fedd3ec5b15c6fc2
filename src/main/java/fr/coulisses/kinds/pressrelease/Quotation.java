package fr.coulisses.kinds.pressrelease;

import fr.coulisses.shared.Unwritten;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What somebody says in a release.
///
/// @param words without quotation marks
/// @param person who says it
/// @param function as what
/// @param approvedOn the day on which that person read and accepted these words; `null` while they did not
public record Quotation(
        String id,
        String words,
        String person,
        String function,
        @Nullable LocalDate approvedOn) {

    public Quotation(
            String id,
            @Nullable String words,
            @Nullable String person,
            @Nullable String function,
            @Nullable LocalDate approvedOn) {
        this.id = id;
        this.words = Unwritten.text(words);
        this.person = Unwritten.text(person);
        this.function = Unwritten.text(function);
        this.approvedOn = approvedOn;
    }
}

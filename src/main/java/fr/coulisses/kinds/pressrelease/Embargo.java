package fr.coulisses.kinds.pressrelease;

import fr.coulisses.shared.Hour;
import fr.coulisses.shared.Unwritten;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Until when nothing of a release may be published.
///
/// @param on the day; `null` for none
/// @param at the hour, as people write it, see [fr.coulisses.shared.Hour]
public record Embargo(@Nullable LocalDate on, String at) {

    static final Embargo NONE = new Embargo(null, "");

    public Embargo(@Nullable LocalDate on, @Nullable String at) {
        this.on = on;
        this.at = Unwritten.text(at);
    }

    /// When it ends; at the very beginning of its day where nobody wrote the hour.
    Optional<LocalDateTime> until() {
        return Optional.ofNullable(on).map(day -> day.atTime(Hour.of(at).orElse(LocalTime.MIDNIGHT)));
    }
}

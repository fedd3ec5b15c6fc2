package fr.coulisses.contracts;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Something that happens on a day: a performance, a rehearsal, the setting up.
///
/// @param begins the hour as people write it: `20:30`, `20h30`, `20 h`
/// @param ends the same; may be empty
public record Session(
        String id, @Nullable SessionKind kind, @Nullable LocalDate day, String begins, String ends, String label) {

    private static final Pattern HOUR = Pattern.compile("\\s*(\\d{1,2})\\s*[hH:]\\s*(\\d{2})?\\s*");

    public Session {
        begins = Fields.text(begins);
        ends = Fields.text(ends);
        label = Fields.text(label);
    }

    public boolean shows() {
        return kind == SessionKind.PERFORMANCE;
    }

    /// An hour that was written; nothing when it is none.
    public static Optional<LocalTime> hour(String text) {
        Matcher written = HOUR.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        int hours = Integer.parseInt(written.group(1));
        int minutes = written.group(2) == null ? 0 : Integer.parseInt(written.group(2));
        return hours > 23 || minutes > 59 ? Optional.empty() : Optional.of(LocalTime.of(hours, minutes));
    }
}

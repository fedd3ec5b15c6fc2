package fr.coulisses.kinds.mediationsheet;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time of day as people write it: `14:00`, `14h30`, `14 h`.
public final class ClockTime {

    private static final Pattern WRITTEN = Pattern.compile("\\s*(\\d{1,2})\\s*[hH:]\\s*(\\d{2})?\\s*");

    private ClockTime() {}

    /// The time that was written; nothing when it is none.
    public static Optional<LocalTime> of(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        int hours = Integer.parseInt(written.group(1));
        int minutes = written.group(2) == null ? 0 : Integer.parseInt(written.group(2));
        return hours > 23 || minutes > 59 ? Optional.empty() : Optional.of(LocalTime.of(hours, minutes));
    }

    /// `14 h 05`; in English `14:05`.
    static String written(LocalTime time, Locale language) {
        String minutes = String.format(Locale.ROOT, "%02d", time.getMinute());
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage())
                ? time.getHour() + ":" + minutes
                : time.getHour() + "\u00a0h\u00a0" + minutes;
    }
}

package fr.coulisses.shared;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A time of day as people write it: `20:30`, `20h30`, `20 h`.
public final class Hour {

    private static final Pattern WRITTEN = Pattern.compile("\\s*(\\d{1,2})\\s*[hH:]\\s*(\\d{2})?\\s*");

    private Hour() {}

    /// Nothing for what is no time of day.
    public static Optional<LocalTime> of(String text) {
        Matcher hour = WRITTEN.matcher(text.replace('\u00a0', ' '));
        if (!hour.matches()) {
            return Optional.empty();
        }
        int hours = Integer.parseInt(hour.group(1));
        int minutes = hour.group(2) == null ? 0 : Integer.parseInt(hour.group(2));
        return hours > 23 || minutes > 59 ? Optional.empty() : Optional.of(LocalTime.of(hours, minutes));
    }

    /// `20 h 30`, `20 h`, with no-break spaces; what is no time of day as it is.
    public static String written(String text) {
        return of(text).map(hour -> hour.getHour() + "\u00a0h"
                        + (hour.getMinute() == 0 ? "" : "\u00a0%02d".formatted(hour.getMinute())))
                .orElse(text.strip());
    }
}

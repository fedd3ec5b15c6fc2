package fr.coulisses.kinds.watch.feed;

import fr.coulisses.shared.Formats;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The day of an article, as feeds write it: `Mon, 24 Nov 2026 08:30:00 +0100`, `2026-11-24T08:30:00Z`, `2026-11-24`.
final class FeedDay {

    private static final DateTimeFormatter NAMED_ZONE =
            DateTimeFormatter.ofPattern("[EEE, ]d MMM yyyy HH:mm[:ss] zzz", Locale.ENGLISH);

    private FeedDay() {}

    /// The day in France; `null` for what cannot be read.
    static @Nullable LocalDate of(String text) {
        String written = text.strip();
        try {
            if (written.length() == 10) {
                return LocalDate.parse(written);
            }
            ZonedDateTime moment =
                    written.charAt(4) == '-' ? OffsetDateTime.parse(written).toZonedDateTime() : mailed(written);
            return moment.withZoneSameInstant(Formats.ZONE).toLocalDate();
        } catch (DateTimeException | StringIndexOutOfBoundsException unreadable) {
            return null;
        }
    }

    private static ZonedDateTime mailed(String written) {
        try {
            return ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME);
        } catch (DateTimeException namedZone) {
            return ZonedDateTime.parse(written, NAMED_ZONE);
        }
    }
}

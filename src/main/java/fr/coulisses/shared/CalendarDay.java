package fr.coulisses.shared;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// Something that takes a whole day, or several, or that takes place at a time of one.
///
/// @param uid the same for the same thing for ever, so that a calendar program moves it and does not double it
/// @param last the last day it takes
/// @param at the time of day in [Formats#ZONE]; `null` for what takes whole days
/// @param description a few words; may be empty
/// @param url of its page; absolute
public record CalendarDay(
        String uid,
        LocalDate day,
        LocalDate last,
        @Nullable LocalTime at,
        String summary,
        String description,
        String url) {

    public CalendarDay(String uid, LocalDate day, LocalDate last, String summary, String description, String url) {
        this(uid, day, last, null, summary, description, url);
    }

    public CalendarDay(String uid, LocalDate day, String summary, String description, String url) {
        this(uid, day, day, summary, description, url);
    }
}

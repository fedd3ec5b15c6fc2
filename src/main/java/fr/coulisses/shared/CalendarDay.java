package fr.coulisses.shared;

import java.time.LocalDate;

/// Something that takes a whole day, or several.
///
/// @param uid the same for the same thing for ever, so that a calendar program moves it and does not double it
/// @param last the last day it takes
/// @param description a few words; may be empty
/// @param url of its page; absolute
public record CalendarDay(String uid, LocalDate day, LocalDate last, String summary, String description, String url) {

    public CalendarDay(String uid, LocalDate day, String summary, String description, String url) {
        this(uid, day, day, summary, description, url);
    }
}

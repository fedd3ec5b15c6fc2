package fr.coulisses.kinds.watch.feed;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An article that a feed tells of: plain text without markup.
///
/// @param summary its beginning, cut to what a note takes
/// @param url where it stands, `http` or `https`; empty for none
/// @param publishedOn `null` where the feed says no day, or none that can be read
public record Article(
        String title, String summary, String url, @Nullable LocalDate publishedOn) {}

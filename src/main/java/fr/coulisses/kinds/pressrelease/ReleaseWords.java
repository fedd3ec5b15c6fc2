package fr.coulisses.kinds.pressrelease;

import fr.coulisses.artefact.Wording;
import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Hour;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How a release speaks of its facts, in its documents and in the press kit.
record ReleaseWords(PressRelease release, Wording wording) {

    private static final String PREFIX = "pressrelease.";

    String field(String place) {
        return wording.text(PREFIX + "field." + place);
    }

    String text(String name, Object... arguments) {
        return wording.text(PREFIX + name, arguments);
    }

    String written(String text) {
        return text.isBlank() ? text("toWrite") : text;
    }

    /// The word of a value; empty for none.
    String named(String words, @Nullable Enum<?> value) {
        return value == null ? "" : text(words + "." + value.name());
    }

    /// « Rivemont, le 12 mars 2027 ».
    String dated() {
        LocalDate date = release.date();
        if (date == null) {
            return release.place();
        }
        return release.place().isBlank() ? day(date) : text("dated", release.place(), day(date));
    }

    /// « Sous embargo jusqu’au 1er février 2027 à 18 h »; empty for none.
    String embargo() {
        LocalDate until = release.embargo().on();
        if (until == null) {
            return "";
        }
        return release.embargo().at().isBlank()
                ? text("embargo.day", day(until))
                : text(
                        "embargo.hour",
                        day(until),
                        Hour.written(release.embargo().at()));
    }

    /// « 23 avril 2027 – 24 avril 2027 ».
    String days() {
        LocalDate first = release.facts().startsOn();
        LocalDate last = release.facts().endsOn();
        if (first == null) {
            return "";
        }
        return last == null || last.equals(first) ? day(first) : text("span", day(first), day(last));
    }

    /// A day with its month in words: `1er mars 2027`, `24 avril 2027`.
    String day(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        String written =
                DateTimeFormatter.ofPattern("d MMMM yyyy", wording.language()).format(day);
        boolean french = wording.language().getLanguage().equals(Locale.FRENCH.getLanguage());
        return french && day.getDayOfMonth() == 1 ? written.replaceFirst("^1 ", "1er ") : written;
    }

    String place() {
        String territory = release.facts().territory();
        return Formats.joined(
                ", ", release.venue(), release.address(), release.address().contains(territory) ? "" : territory);
    }

    /// The prices in one line.
    String prices() {
        return release.facts().prices().stream()
                .map(price -> price.said(wording.language()))
                .collect(Collectors.joining(" ; "));
    }
}

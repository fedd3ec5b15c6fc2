package fr.coulisses.kinds.pressrelease;

import fr.coulisses.shared.Formats;
import fr.coulisses.shared.Hour;
import fr.coulisses.shared.Unwritten;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What takes place: a concert, a visit, the opening.
///
/// @param artists who performs or shows
/// @param begins as people write it, see [fr.coulisses.shared.Hour]
/// @param words what is to be said of it in a few lines
public record Show(
        String id, String artists, String title, @Nullable LocalDate day, String begins, String words) {

    public Show(
            String id,
            @Nullable String artists,
            @Nullable String title,
            @Nullable LocalDate day,
            @Nullable String begins,
            @Nullable String words) {
        this.id = id;
        this.artists = Unwritten.text(artists);
        this.title = Unwritten.text(title);
        this.day = day;
        this.begins = Unwritten.text(begins);
        this.words = Unwritten.text(words);
    }

    /// `23/04/2027, 20 h 30, Orso`.
    String said() {
        return Stream.of(day == null ? "" : Formats.date(day), Hour.written(begins), called())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /// Who, or else what.
    String called() {
        return artists.isBlank() ? title : artists;
    }

    /// As rules across the project read it: `2027-04-23 20:30 Orso`, `-` for what is not said.
    String statement() {
        return (day == null ? "-" : day.toString())
                + " "
                + Hour.of(begins).map(Object::toString).orElse("-")
                + " "
                + called();
    }
}

package fr.coulisses.kinds.editorialcalendar;

import fr.coulisses.shared.Hour;
import fr.coulisses.shared.Unwritten;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A performance that a post announces.
///
/// @param begins as people write it, see [Hour]
public record Announced(String artists, @Nullable LocalDate day, String begins) {

    static final Announced NONE = new Announced("", null, "");

    public Announced(@Nullable String artists, @Nullable LocalDate day, @Nullable String begins) {
        this.artists = Unwritten.text(artists);
        this.day = day;
        this.begins = Unwritten.text(begins);
    }

    /// As rules across the project read it: `2027-04-23 20:30 Orso`, `-` for what is not said.
    String statement() {
        return (day == null ? "-" : day.toString())
                + " "
                + Hour.of(begins).map(Object::toString).orElse("-")
                + " "
                + artists;
    }
}

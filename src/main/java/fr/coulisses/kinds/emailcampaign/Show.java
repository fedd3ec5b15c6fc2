package fr.coulisses.kinds.emailcampaign;

import fr.coulisses.shared.Hour;
import fr.coulisses.shared.Unwritten;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that the message announces.
///
/// @param artists who performs or shows
/// @param begins as people write it, see [Hour]
public record Show(String id, String artists, @Nullable LocalDate day, String begins) {

    public Show(String id, @Nullable String artists, @Nullable LocalDate day, @Nullable String begins) {
        this.id = id;
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

package fr.coulisses.kinds.stagerider;

import fr.coulisses.shared.Unwritten;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The first page: who plays what, in which version of this sheet.
///
/// @param version what the sheet is called now, for instance « v3 »: the place answers to one version
/// @param date of the version
/// @param performedOn the day of the performance
/// @param minutes how long the show is, its interval not counted
/// @param interval how long the interval is, in minutes; 0 or `null` for none
/// @param note what whoever reads it must know first
public record Cover(
        String artist,
        String show,
        String version,
        @Nullable LocalDate date,
        @Nullable LocalDate performedOn,
        @Nullable Integer minutes,
        @Nullable Integer interval,
        String note) {

    static final Cover NONE = new Cover("", "", "", null, null, null, null, "");

    public Cover {
        artist = Unwritten.text(artist);
        show = Unwritten.text(show);
        version = Unwritten.text(version);
        note = Unwritten.text(note);
    }

    /// What the show is called: « Nina Sarrazin – Marées hautes ».
    String called() {
        if (artist.isBlank() || show.isBlank()) {
            return artist.isBlank() ? show : artist;
        }
        return artist + " – " + show;
    }
}

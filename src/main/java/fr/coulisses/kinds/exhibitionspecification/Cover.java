package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.shared.Unwritten;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The first page: what is shown, where and when, in which version of this sheet.
///
/// @param version what the sheet is called now, for instance « v2 »: the place answers to one version
/// @param date of the version
/// @param opensOn the first day for the public
/// @param closesOn the last one
/// @param hours for how many hours it is open to the public in all, which is how long the works are lit
/// @param note what whoever reads it must know first
public record Cover(
        String title,
        String version,
        @Nullable LocalDate date,
        String place,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closesOn,
        @Nullable Integer hours,
        String note) {

    static final Cover NONE = new Cover("", "", null, "", null, null, null, "");

    public Cover {
        title = Unwritten.text(title);
        version = Unwritten.text(version);
        place = Unwritten.text(place);
        note = Unwritten.text(note);
    }
}

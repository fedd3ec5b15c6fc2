package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A text that visitors read: the label of a work, a text of a room, a direction.
///
/// @param work the id of the work it stands beside; empty for one of a room
/// @param languages it is written in: « français, anglais »
/// @param height from the floor to its middle, in cm
public record ExhibitionText(
        String id,
        String work,
        String title,
        @Nullable TextKind kind,
        String text,
        String languages,
        @Nullable BigDecimal height,
        Boolean largePrint,
        Boolean braille,
        Boolean easy) {

    public ExhibitionText {
        work = Unwritten.text(work);
        title = Unwritten.text(title);
        text = Unwritten.text(text);
        languages = Unwritten.text(languages);
        largePrint = Boolean.TRUE.equals(largePrint);
        braille = Boolean.TRUE.equals(braille);
        easy = Boolean.TRUE.equals(easy);
    }
}

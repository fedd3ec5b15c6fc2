package fr.coulisses.kinds.fundingfile;

import fr.coulisses.shared.Unwritten;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A part of the campaign: before it opens, its first days, the long middle, the end, the thanks.
///
/// @param what is done in it
public record Phase(
        String id,
        String label,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String what) {

    public Phase {
        label = Unwritten.text(label);
        what = Unwritten.text(what);
    }
}

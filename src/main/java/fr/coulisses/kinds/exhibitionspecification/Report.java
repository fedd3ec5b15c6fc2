package fr.coulisses.kinds.exhibitionspecification;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The condition report of a work at a step of its journey (constat d’état).
///
/// @param work the id of the work
/// @param day on which it is or will be made
/// @param by who looked
/// @param photographs the names of the pictures that belong to it
/// @param lenderSigned who signed for the lender
/// @param organiserSigned who signed for the exhibition
public record Report(
        String id,
        String work,
        @Nullable ReportStep step,
        @Nullable LocalDate day,
        String by,
        @Nullable State state,
        List<Damage> damages,
        String photographs,
        String lenderSigned,
        String organiserSigned,
        String note) {

    public Report {
        work = Written.text(work);
        by = Written.text(by);
        damages = Written.rows(damages);
        photographs = Written.text(photographs);
        lenderSigned = Written.text(lenderSigned);
        organiserSigned = Written.text(organiserSigned);
        note = Written.text(note);
    }

    /// Whether somebody has made it: a day alone is a plan.
    boolean isMade() {
        return state != null || !damages.isEmpty() || !lenderSigned.isBlank() || !organiserSigned.isBlank();
    }
}

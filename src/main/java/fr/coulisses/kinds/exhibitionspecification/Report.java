package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.artefact.Photograph;
import fr.coulisses.shared.Unwritten;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The condition report of a work at a step of its journey (constat d’état).
///
/// @param work the id of the work
/// @param day on which it is or will be made
/// @param by who looked
/// @param pictures the photographs of the whole work
/// @param photographs the names of those that are kept elsewhere
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
        List<Photograph> pictures,
        String photographs,
        String lenderSigned,
        String organiserSigned,
        String note) {

    public Report {
        work = Unwritten.text(work);
        by = Unwritten.text(by);
        damages = Unwritten.rows(damages);
        pictures = Unwritten.rows(pictures);
        photographs = Unwritten.text(photographs);
        lenderSigned = Unwritten.text(lenderSigned);
        organiserSigned = Unwritten.text(organiserSigned);
        note = Unwritten.text(note);
    }

    /// Whether somebody has made it: a day alone is a plan.
    boolean isMade() {
        return state != null || !damages.isEmpty() || !lenderSigned.isBlank() || !organiserSigned.isBlank();
    }
}

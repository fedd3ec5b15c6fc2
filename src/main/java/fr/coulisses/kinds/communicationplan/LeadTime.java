package fr.coulisses.kinds.communicationplan;

import java.time.LocalDate;
import java.util.Optional;

/// How long a printed support takes before it can be shown, in days, each step after the one before.
///
/// @param design drawing it
/// @param proof reading and agreeing on it
/// @param print printing it
/// @param delivery bringing it to where it is shown
/// @param source where these days come from
record LeadTime(int design, int proof, int print, int delivery, String source) {

    /// The days by which each step has to begin so that a support is there on a day.
    ///
    /// @param brief when the designer knows what it says
    /// @param draft when a first draft is there to be read
    /// @param order when the file goes to the printer, agreed on
    /// @param shipped when it leaves the printer
    record Steps(LocalDate brief, LocalDate draft, LocalDate order, LocalDate shipped) {}

    /// The days of an action; nothing while it has no day, and for what is not printed.
    static Optional<Steps> before(Action action) {
        LocalDate shown = action.start();
        Support support = action.support();
        return shown == null || support == null
                ? Optional.empty()
                : LeadTimesCsv.of(support).map(lead -> lead.before(shown));
    }

    Steps before(LocalDate shown) {
        LocalDate shipped = shown.minusDays(delivery);
        LocalDate order = shipped.minusDays(print);
        LocalDate draft = order.minusDays(proof);
        return new Steps(draft.minusDays(design), draft, order, shipped);
    }
}

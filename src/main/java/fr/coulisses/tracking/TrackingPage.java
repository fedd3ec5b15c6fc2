package fr.coulisses.tracking;

import java.util.List;

/// All that the page of a tracking shows.
///
/// @param tickets how they sell, line by line; empty before the first statement of receipts
/// @param revisions the agreed budgets, the initial one first
/// @param frozen the figures at reporting dates, the oldest first
public record TrackingPage(
        TrackingSheet sheet,
        AlertThresholds thresholds,
        List<TicketDeviation> tickets,
        List<Revision> revisions,
        List<FrozenTracking> frozen) {

    public TrackingPage {
        tickets = List.copyOf(tickets);
        revisions = List.copyOf(revisions);
        frozen = List.copyOf(frozen);
    }
}

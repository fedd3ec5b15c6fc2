package fr.coulisses.tracking;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads what the page of a tracking shows in one transaction: so each thing is read once, and all of it at one time.
@Service
public class TrackingPages {

    private final Trackings trackings;
    private final Revisions revisions;
    private final Thresholds thresholds;

    TrackingPages(Trackings trackings, Revisions revisions, Thresholds thresholds) {
        this.trackings = trackings;
        this.revisions = revisions;
        this.thresholds = thresholds;
    }

    /// For those who follow the work.
    @Transactional(readOnly = true)
    public TrackingPage of(UUID project) {
        return new TrackingPage(
                trackings.of(project),
                thresholds.of(project),
                trackings.tickets(project),
                revisions.of(project),
                trackings.frozen(project));
    }
}

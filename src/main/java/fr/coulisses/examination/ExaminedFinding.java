package fr.coulisses.examination;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.examination.cross.Spot;
import org.jspecify.annotations.Nullable;

/// One thing that is to be looked at in a project.
///
/// @param group what it is listed under
/// @param waiver why it may stand; `null` while nobody said so
public record ExaminedFinding(
        Finding finding,
        Spot spot,
        ExaminedGroup group,
        @Nullable Waiver waiver) {

    public Severity severity() {
        return finding.severity();
    }

    public boolean isWaived() {
        return waiver != null;
    }

    public WaiverTarget target() {
        return target(finding, spot);
    }

    static WaiverTarget target(Finding finding, Spot spot) {
        return new WaiverTarget(spot.artefact(), finding.code(), finding.place(), finding.message());
    }
}

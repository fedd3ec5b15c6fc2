package fr.coulisses.examination;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a team said of its warnings as an archive carries it: `waivers.json`.
///
/// @param waivers oldest first, withdrawals too
record ArchivedWaivers(List<ArchivedWaiver> waivers) {

    static final ArchivedWaivers EMPTY = new ArchivedWaivers(null);

    ArchivedWaivers(@Nullable List<ArchivedWaiver> waivers) {
        this.waivers = waivers == null ? List.of() : List.copyOf(waivers);
    }

    /// @param artefact `null` for a rule about the project as a whole
    /// @param author the name of who said so
    record ArchivedWaiver(
            @Nullable UUID artefact,
            String code,
            String place,
            String sentence,
            String justification,
            String author,
            Instant at) {

        static ArchivedWaiver of(Waiver waiver) {
            WaiverTarget target = waiver.target();
            return new ArchivedWaiver(
                    target.artefact(),
                    target.code(),
                    target.place(),
                    target.sentence(),
                    waiver.justification(),
                    waiver.author(),
                    waiver.at());
        }

        WaiverTarget target() {
            return new WaiverTarget(artefact, code, place, sentence);
        }
    }
}

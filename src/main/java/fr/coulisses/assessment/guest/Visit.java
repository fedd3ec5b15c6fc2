package fr.coulisses.assessment.guest;

import java.time.Instant;

/// A guest opened something. Nobody can alter it; from where they came is not kept.
public record Visit(Seen seen, Instant at) {

    /// What there is to open behind an invitation.
    public enum Seen {
        PAGE,
        PDF;

        public String labelKey() {
            return "assessment.visit." + name();
        }
    }
}

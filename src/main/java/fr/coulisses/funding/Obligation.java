package fr.coulisses.funding;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Something that the grant asks for: a report, a logo, an evaluation.
public record Obligation(
        String id,
        @Nullable Kind kind,
        String label,
        @Nullable LocalDate dueOn,
        Boolean done) {

    /// What it is about.
    public enum Kind {
        REPORT,
        LOGO,
        MENTION,
        EVALUATION,
        OTHER
    }

    public Obligation(
            String id, @Nullable Kind kind, @Nullable String label, @Nullable LocalDate dueOn, @Nullable Boolean done) {
        this.id = id;
        this.kind = kind;
        this.label = Objects.requireNonNullElse(label, "");
        this.dueOn = dueOn;
        this.done = Boolean.TRUE.equals(done);
    }
}

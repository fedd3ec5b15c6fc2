package fr.coulisses.rights;

import fr.coulisses.contacts.Channel;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What was said with a holder, and what comes next.
///
/// @param remindOn when to come back to it; `null` when nothing comes next
/// @param done whether the next step was taken
public record Exchange(
        String id,
        @Nullable LocalDate day,
        @Nullable ExchangeKind kind,
        @Nullable Channel channel,
        String summary,
        String nextStep,
        @Nullable LocalDate remindOn,
        Boolean done) {

    public Exchange(
            String id,
            @Nullable LocalDate day,
            @Nullable ExchangeKind kind,
            @Nullable Channel channel,
            @Nullable String summary,
            @Nullable String nextStep,
            @Nullable LocalDate remindOn,
            @Nullable Boolean done) {
        this.id = id;
        this.day = day;
        this.kind = kind;
        this.channel = channel;
        this.summary = Objects.requireNonNullElse(summary, "");
        this.nextStep = Objects.requireNonNullElse(nextStep, "");
        this.remindOn = remindOn;
        this.done = Boolean.TRUE.equals(done);
    }
}

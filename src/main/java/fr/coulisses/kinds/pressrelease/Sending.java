package fr.coulisses.kinds.pressrelease;

import fr.coulisses.announcing.ToldFact;
import fr.coulisses.shared.FoldedText;
import fr.coulisses.shared.Hour;
import fr.coulisses.shared.Unwritten;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The release as it went to one medium; what it told then stays as it was told.
///
/// @param media who received it
/// @param angle id of the angle that it was written in
/// @param on the day it was sent
/// @param at the hour, as people write it, see [fr.coulisses.shared.Hour]
/// @param correction whether it corrects what was sent before
/// @param told the facts as they stood that day
public record Sending(
        String id,
        String media,
        String angle,
        @Nullable LocalDate on,
        String at,
        Boolean correction,
        List<ToldFact> told) {

    public Sending(
            String id,
            @Nullable String media,
            @Nullable String angle,
            @Nullable LocalDate on,
            @Nullable String at,
            @Nullable Boolean correction,
            @Nullable List<ToldFact> told) {
        this.id = id;
        this.media = Unwritten.text(media);
        this.angle = Unwritten.text(angle);
        this.on = on;
        this.at = Unwritten.text(at);
        this.correction = Boolean.TRUE.equals(correction);
        this.told = Unwritten.rows(told);
    }

    /// When it left; at the very beginning of its day where nobody wrote the hour. Nothing before it is sent.
    Optional<LocalDateTime> moment() {
        return Optional.ofNullable(on).map(day -> day.atTime(Hour.of(at).orElse(LocalTime.MIDNIGHT)));
    }

    /// Who received it, whatever accents and capitals.
    String recipient() {
        return FoldedText.of(media);
    }
}

package fr.coulisses.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One right, with its extent, its purpose, its place and its time.
///
/// @param extent how much of what, in how many copies (étendue)
/// @param purpose what for (destination)
/// @param media on which supports
/// @param until the last day; `null` where the months say it
/// @param months how long, from the signature
/// @param remuneration euros for this right alone; `null` where the price is one for all
public record GrantedRight(
        String id,
        @Nullable RightKind kind,
        String extent,
        String purpose,
        String media,
        String territory,
        @Nullable LocalDate until,
        @Nullable Integer months,
        @Nullable BigDecimal remuneration) {

    public GrantedRight {
        extent = Fields.text(extent);
        purpose = Fields.text(purpose);
        media = Fields.text(media);
        territory = Fields.text(territory);
    }

    /// Whether it ends some day.
    public boolean ends() {
        return until != null || (months != null && months > 0);
    }
}

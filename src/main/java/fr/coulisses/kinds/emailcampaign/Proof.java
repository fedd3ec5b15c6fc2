package fr.coulisses.kinds.emailcampaign;

import fr.coulisses.shared.Unwritten;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How people agreed: the form by which they left their address.
///
/// @param source where: a form on the site, a sheet at the entrance
/// @param on since when it reads so
/// @param wording what stands beside the box
/// @param preTicked whether the box is ticked before anybody touches it
/// @param tiedToTicket whether one cannot buy a ticket without it
public record Proof(
        String id, String source, @Nullable LocalDate on, String wording, Boolean preTicked, Boolean tiedToTicket) {

    public Proof(
            String id,
            @Nullable String source,
            @Nullable LocalDate on,
            @Nullable String wording,
            @Nullable Boolean preTicked,
            @Nullable Boolean tiedToTicket) {
        this.id = id;
        this.source = Unwritten.text(source);
        this.on = on;
        this.wording = Unwritten.text(wording);
        this.preTicked = Boolean.TRUE.equals(preTicked);
        this.tiedToTicket = Boolean.TRUE.equals(tiedToTicket);
    }

    /// Whether it proves anything: where, when, and to what people agreed.
    boolean isComplete() {
        return !source.isBlank() && on != null && !wording.isBlank();
    }
}

package fr.coulisses.kinds.venuestudy;

import fr.coulisses.shared.Unwritten;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The electricity of the venue.
public record VenuePower(
        @Nullable BigDecimal kva,
        String board,
        @Nullable Integer breaker,
        String distribution,
        @Nullable Permission soundApart,
        List<VenueSocket> sockets) {

    static final VenuePower NONE = new VenuePower(null, "", null, "", null, List.of());

    public VenuePower {
        board = Unwritten.text(board);
        distribution = Unwritten.text(distribution);
        sockets = Unwritten.rows(sockets);
    }
}

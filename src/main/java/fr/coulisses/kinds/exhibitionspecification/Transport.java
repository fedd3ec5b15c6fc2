package fr.coulisses.kinds.exhibitionspecification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How the works come and go.
///
/// @param outwardOn the day they are fetched
/// @param backOn the day they are brought back
/// @param way vehicle, suspension, climate, stops, double locks
/// @param conveyor who goes with them, where a lender asks for it
/// @param policy number of the « clou à clou » contract for all of them
/// @param planB another carrier or another way
public record Transport(
        String carrier,
        @Nullable LocalDate outwardOn,
        @Nullable LocalDate backOn,
        String way,
        String conveyor,
        String packing,
        String insurer,
        String policy,
        String planB) {

    static final Transport NONE = new Transport("", null, null, "", "", "", "", "", "");

    public Transport {
        carrier = Written.text(carrier);
        way = Written.text(way);
        conveyor = Written.text(conveyor);
        packing = Written.text(packing);
        insurer = Written.text(insurer);
        policy = Written.text(policy);
        planB = Written.text(planB);
    }
}

package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.shared.Unwritten;
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
        carrier = Unwritten.text(carrier);
        way = Unwritten.text(way);
        conveyor = Unwritten.text(conveyor);
        packing = Unwritten.text(packing);
        insurer = Unwritten.text(insurer);
        policy = Unwritten.text(policy);
        planB = Unwritten.text(planB);
    }
}

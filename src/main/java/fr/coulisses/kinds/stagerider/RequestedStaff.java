package fr.coulisses.kinds.stagerider;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// People whom the place is asked for.
///
/// @param hours when they are needed
public record RequestedStaff(String id, @Nullable Integer quantity, String function, String hours) {

    public RequestedStaff {
        function = Unwritten.text(function);
        hours = Unwritten.text(hours);
    }
}

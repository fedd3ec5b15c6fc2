package fr.coulisses.kinds.exhibitionspecification;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// People who are needed.
public record RequestedStaff(
        String id, String function, @Nullable Integer quantity, String hours) {

    public RequestedStaff {
        function = Unwritten.text(function);
        hours = Unwritten.text(hours);
    }
}

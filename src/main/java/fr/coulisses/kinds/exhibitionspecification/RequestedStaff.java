package fr.coulisses.kinds.exhibitionspecification;

import org.jspecify.annotations.Nullable;

/// People who are needed.
public record RequestedStaff(
        String id, String function, @Nullable Integer quantity, String hours) {

    public RequestedStaff {
        function = Written.text(function);
        hours = Written.text(hours);
    }
}

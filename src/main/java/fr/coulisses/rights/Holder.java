package fr.coulisses.rights;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Somebody whose agreement counts.
///
/// @param address how to reach them
/// @param organisation they work for or are published by
/// @param society that administers their rights; `null` when none does, or nobody knows
public record Holder(
        String id,
        String name,
        @Nullable HolderRole role,
        String organisation,
        @Nullable Society society,
        String address) {

    public Holder {
        name = Objects.requireNonNullElse(name, "");
        organisation = Objects.requireNonNullElse(organisation, "");
        address = Objects.requireNonNullElse(address, "");
    }
}

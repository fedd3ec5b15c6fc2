package fr.coulisses.kinds.pressrelease;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// Somebody who has granted money.
///
/// @param id of the request in the register of funding
/// @param name of the funder
public record Funder(String id, String name) {

    public Funder(String id, @Nullable String name) {
        this.id = id;
        this.name = Unwritten.text(name);
    }
}

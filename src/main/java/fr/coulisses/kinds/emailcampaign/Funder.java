package fr.coulisses.kinds.emailcampaign;

import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// Somebody who has granted money.
///
/// @param id of the request in the register of funding
public record Funder(String id, String name) {

    public Funder(String id, @Nullable String name) {
        this.id = id;
        this.name = Unwritten.text(name);
    }
}

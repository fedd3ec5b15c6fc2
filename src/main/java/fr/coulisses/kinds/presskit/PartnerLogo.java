package fr.coulisses.kinds.presskit;

import fr.coulisses.project.Logo;
import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// The logo of somebody who has granted money, as it stood when the kit was composed.
///
/// @param id of the request in the register of funding
/// @param name of the funder
/// @param picture as a data URI
public record PartnerLogo(String id, String name, String picture) {

    public PartnerLogo(String id, @Nullable String name, @Nullable String picture) {
        this.id = id;
        this.name = Unwritten.text(name);
        this.picture = Logo.kept(picture);
    }
}

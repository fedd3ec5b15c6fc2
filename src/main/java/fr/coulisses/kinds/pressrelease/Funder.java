package fr.coulisses.kinds.pressrelease;

import fr.coulisses.project.Logo;
import fr.coulisses.shared.Unwritten;
import org.jspecify.annotations.Nullable;

/// Somebody who has granted money.
///
/// @param id of the request in the register of funding
/// @param name of the funder
/// @param logo as a data URI; empty while nobody has attached it
public record Funder(String id, String name, String logo) {

    public Funder(String id, @Nullable String name, @Nullable String logo) {
        this.id = id;
        this.name = Unwritten.text(name);
        this.logo = Logo.kept(logo);
    }
}

/// The dates of one person as a feed that calendar programs read, behind a link that can be revoked.
@ApplicationModule(
        allowedDependencies = {
            "account",
            "project",
            "project::*",
            "artefact",
            "assessment",
            "assessment::due",
            "register",
            "register::ui"
        })
@NullMarked
package fr.coulisses.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

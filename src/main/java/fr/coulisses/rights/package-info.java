/// The register of works used (C2.5): what a project shows, plays, prints or puts online that somebody else
/// made, whose agreement that needs, and how far each request is.
///
/// It leans on the frame of `register`, on the budget, whose lines pay for rights, and on the contacts.
@ApplicationModule(
        allowedDependencies = {
            "account",
            "project",
            "project::*",
            "parameter",
            "parameter::*",
            "contacts",
            "budget",
            "register",
            "register::*",
            "artefact",
            "artefact::check",
            "artefact::export",
            "artefact::ui"
        })
@NullMarked
package fr.coulisses.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// The funding register (C2.2): who is asked for money, how far each request is, and what came of it.
///
/// It leans on the frame of `register`, on the budget, whose lines a request is to pay for, and on the contacts.
@ApplicationModule(
        allowedDependencies = {
            "account",
            "project",
            "project::*",
            "parameter",
            "parameter::ui",
            "contacts",
            "budget",
            "register",
            "register::*",
            "artefact",
            "artefact::check",
            "artefact::export",
            "artefact::thread",
            "artefact::ui"
        })
@NullMarked
package fr.coulisses.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// The register of contracts (C2.4): what is agreed with whom, in which words, how far it is, and who has signed.
///
/// A contract is made from a model of the clause library, article by article; its text is frozen when it is sent. It
/// leans on the frame of `register`, on the budget, whose lines it commits, and on the contacts, who are its parties.
@ApplicationModule(
        allowedDependencies = {
            "account",
            "project",
            "project::*",
            "parameter",
            "contacts",
            "budget",
            "register",
            "register::*",
            "artefact",
            "artefact::check",
            "artefact::difference",
            "artefact::export",
            "artefact::ui"
        })
@NullMarked
package fr.coulisses.contracts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// The tracking of the budget (C2.3): what was agreed, revised, committed, invoiced and paid on every line, with the
/// documents that prove it.
///
/// It leans on the budget, whose lines it follows, on the frame of `register` for the supporting documents, and on the
/// funding register and the contracts for what is promised.
@ApplicationModule(
        allowedDependencies = {
            "account",
            "project",
            "project::*",
            "parameter",
            "budget",
            "contacts",
            "contracts",
            "funding",
            "register",
            "register::*",
            "spreadsheet",
            "artefact",
            "artefact::check",
            "artefact::export",
            "artefact::ui"
        })
@NullMarked
package fr.coulisses.tracking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

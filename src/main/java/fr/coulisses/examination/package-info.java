/// The project as a whole: what all checks say of it, what its artefacts and registers say to each other, what its team
/// lets stand and why, and its red thread as people walk along it.
///
/// It leans on `artefact` for the checks of the kinds and for the thread, and on the registers that cross rules read.
@ApplicationModule(
        allowedDependencies = {
            "account",
            "referential",
            "parameter",
            "project",
            "project::*",
            "budget",
            "schedule",
            "contacts",
            "funding",
            "contracts",
            "rights",
            "register",
            "register::ui",
            "artefact",
            "artefact::*"
        })
@NullMarked
package fr.coulisses.examination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

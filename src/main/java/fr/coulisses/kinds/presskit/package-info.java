/// The press kit (C4.4, dossier de presse) in fourteen parts: what a journalist who writes more than a few
/// lines needs.
///
/// The release, the sheets of mediation actions and the credits of the register of rights stand elsewhere:
/// the kit takes them from there, and freezes them at submission.
@ApplicationModule(
        allowedDependencies = {
            "funding",
            "rights",
            "register",
            "proofreading",
            "project",
            "project::*",
            "artefact",
            "artefact::*"
        })
@NullMarked
package fr.coulisses.kinds.presskit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// The sheet of a mediation action (C3.5, fiche technique d'action de médiation): for whom, who leads it, minute by
/// minute, with what, and what makes it accessible. It lets another person lead the action.
///
/// It is not the technical rider of a show, which is a kind of its own.
@ApplicationModule(
        allowedDependencies = {
            "budget",
            "costs",
            "costs::*",
            "schedule",
            "parameter",
            "parameter::*",
            "project",
            "project::*",
            "artefact",
            "artefact::*"
        })
@NullMarked
package fr.coulisses.kinds.mediationsheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

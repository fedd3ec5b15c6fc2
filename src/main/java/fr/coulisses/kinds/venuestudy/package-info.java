/// The study of a venue (C3.2, étude de lieu): what the venue has, how many people it holds by the strictest
/// limit, and the rider of the show held against it point by point, with what is done about each gap and who
/// agreed.
///
/// What the show needs is the rider's, a kind of its own; the study keeps it as it stood, so that a version stays
/// whole.
@ApplicationModule(
        allowedDependencies = {
            "budget",
            "costs",
            "costs::*",
            "parameter",
            "parameter::*",
            "project",
            "project::*",
            "artefact",
            "artefact::*"
        })
@NullMarked
package fr.coulisses.kinds.venuestudy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

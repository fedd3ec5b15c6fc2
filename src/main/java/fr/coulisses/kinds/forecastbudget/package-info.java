/// The forecast budget (C2.1): composed of the lines of the budget register, which it freezes at submission.
///
/// It leans on `budget` for its lines and on the frame for everything else.
@ApplicationModule(
        allowedDependencies = {
            "account",
            "parameter",
            "parameter::*",
            "project",
            "project::*",
            "budget",
            "budget::*",
            "artefact",
            "artefact::*"
        })
@NullMarked
package fr.coulisses.kinds.forecastbudget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

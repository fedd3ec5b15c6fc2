/// The evaluation plan (C1.5): criteria, indicators that cite objectives and actions, what was measured, what follows
/// from a deviation, and the deliverables of each step.
///
/// What the budget and the schedule know is computed from them and frozen at submission.
@ApplicationModule(
        allowedDependencies = {
            "budget",
            "schedule",
            "project",
            "project::*",
            "parameter",
            "parameter::*",
            "artefact",
            "artefact::*"
        })
@NullMarked
package fr.coulisses.kinds.evaluationplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// The action plan (C1.4): action sheets, their people, material and money, and the retroplanning.
///
/// The tasks stand in the schedule register, the money in the budget register: the plan points to them, and freezes
/// what it points to at submission.
@ApplicationModule(
        allowedDependencies = {
            "budget",
            "contacts",
            "schedule",
            "parameter",
            "parameter::*",
            "project",
            "project::*",
            "artefact",
            "artefact::*"
        })
@NullMarked
package fr.coulisses.kinds.actionplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

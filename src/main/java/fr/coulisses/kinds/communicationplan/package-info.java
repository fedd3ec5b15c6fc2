/// The communication plan (C4.2): brand, objectives, targets, messages, and the actions that carry them, over time
/// and with what they cost.
///
/// The money stands in the budget register, the grants in that of funding, the visuals in that of rights: the plan
/// points to them, and freezes what it points to at submission.
@ApplicationModule(
        allowedDependencies = {
            "budget",
            "costs",
            "costs::*",
            "funding",
            "rights",
            "register",
            "parameter",
            "parameter::*",
            "project",
            "project::*",
            "artefact",
            "artefact::*"
        })
@NullMarked
package fr.coulisses.kinds.communicationplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

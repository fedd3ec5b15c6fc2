/// The monthly report on the budget (C2.3, note de reporting): the figures of a reporting date, why they are off, and
/// what is decided.
///
/// It is composed of the tracking's frozen figures; the report says what they mean.
@ApplicationModule(
        allowedDependencies = {
            "budget",
            "tracking",
            "project",
            "project::*",
            "parameter",
            "parameter::*",
            "artefact",
            "artefact::*"
        })
@NullMarked
package fr.coulisses.kinds.budgetreport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

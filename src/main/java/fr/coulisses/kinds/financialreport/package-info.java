/// The financial report of a grant (C2.2, C2.3, compte rendu financier), in the order of cerfa 15059: what was done,
/// what
/// it cost beside what was planned, and the annex that the legal representative signs.
///
/// The plan is the budget of the file that was submitted for the request, or else the agreed one; what became of it
/// comes from the tracking.
@ApplicationModule(
        allowedDependencies = {
            "budget",
            "funding",
            "tracking",
            "register",
            "project",
            "project::*",
            "parameter",
            "parameter::*",
            "artefact",
            "artefact::*"
        })
@NullMarked
package fr.coulisses.kinds.financialreport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

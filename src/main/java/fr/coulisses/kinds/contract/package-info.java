/// The contract as evidence (C2.4): one contract of the register, and why it is the right one, what was negotiated,
/// what
/// it leaves at risk.
///
/// The register knows what is agreed; a version keeps it as it was, with its articles as they could be read.
@ApplicationModule(
        allowedDependencies = {
            "contracts",
            "contracts::*",
            "register",
            "register::*",
            "budget",
            "project",
            "project::*",
            "parameter",
            "parameter::*",
            "artefact",
            "artefact::*"
        })
@NullMarked
package fr.coulisses.kinds.contract;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// The table of works and clearances (C2.5): what a project uses of others, composed of the register of works
/// used and of the budget lines that pay for it.
///
/// The register knows the works, the requests and the answers; the table says how they were found and who looks
/// after them.
@ApplicationModule(
        allowedDependencies = {
            "budget",
            "contacts",
            "project",
            "project::*",
            "parameter",
            "parameter::*",
            "register",
            "register::*",
            "rights",
            "rights::rule",
            "artefact",
            "artefact::*"
        })
@NullMarked
package fr.coulisses.kinds.rightstable;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

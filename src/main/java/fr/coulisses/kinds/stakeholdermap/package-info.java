/// The stakeholder map (C1.6): who counts for the project and why, composed with the contacts register and its journal.
///
/// The register knows who they are, how far one has come and what was said; the map says what they expect,
/// what they may bring, and which objective they serve.
@ApplicationModule(
        allowedDependencies = {
            "contacts",
            "project",
            "project::*",
            "parameter",
            "parameter::*",
            "artefact",
            "artefact::*"
        })
@NullMarked
package fr.coulisses.kinds.stakeholdermap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

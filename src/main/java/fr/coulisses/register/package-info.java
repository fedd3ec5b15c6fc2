/// The frame of registers whose entries are written in a form and go from state to state: funding requests, contracts,
/// works used, supporting documents.
///
/// A register is one bean in a module of its own; fields, states, log, attached files, lists, exports, archive and
/// copies
/// come from here. It leans on `project` for permission and knows none of the registers.
@ApplicationModule(
        allowedDependencies = {
            "account",
            "project",
            "project::*",
            "parameter",
            "artefact",
            "artefact::check",
            "artefact::export",
            "artefact::thread",
            "artefact::ui"
        })
@NullMarked
package fr.coulisses.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

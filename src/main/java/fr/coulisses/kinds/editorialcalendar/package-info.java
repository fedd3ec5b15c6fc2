/// The editorial calendar (C4.3): posts on social networks over time, each fit for its network, legible to all and
/// lawful, and what they reached. Coulisses prepares and measures; it publishes nothing.
///
/// Pictures and their rights stand in the register of rights: the calendar points to them, and freezes what it
/// points to at submission.
@ApplicationModule(
        allowedDependencies = {
            "rights",
            "register",
            "parameter",
            "parameter::*",
            "spreadsheet",
            "project",
            "project::*",
            "artefact",
            "artefact::*"
        })
@NullMarked
package fr.coulisses.kinds.editorialcalendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

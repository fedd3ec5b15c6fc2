/// The file that goes to a funder (C2.2, dossier de demande de financement): twelve headings, of which the students
/// write those that need words; the rest is composed of the project and its registers.
///
/// What patronage costs a company, what sponsorship is invoiced at and what a campaign brings is worked out here.
@ApplicationModule(
        allowedDependencies = {
            "account",
            "budget",
            "funding",
            "schedule",
            "register",
            "project",
            "project::*",
            "parameter",
            "parameter::*",
            "artefact",
            "artefact::*"
        })
@NullMarked
package fr.coulisses.kinds.fundingfile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

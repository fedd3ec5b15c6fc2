/// The e-mail campaign (C4.3): who is written to and by what right, the message with its accessible HTML, the test,
/// and what was measured. Coulisses prepares and measures; it sends nothing to the public.
///
/// Dates, place and prices stand in the project sheet, the contracts and the budget, the people in the register of
/// contacts, the funders in that of funding: the campaign counts and names them, and freezes that at submission.
@ApplicationModule(
        allowedDependencies = {
            "announcing",
            "announcing::*",
            "budget",
            "contacts",
            "contracts",
            "funding",
            "notification",
            "register",
            "spreadsheet",
            "parameter",
            "parameter::*",
            "project",
            "project::*",
            "artefact",
            "artefact::*"
        })
@NullMarked
package fr.coulisses.kinds.emailcampaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

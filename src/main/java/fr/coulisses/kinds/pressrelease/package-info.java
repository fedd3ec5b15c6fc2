/// The press release (C4.4, communiqué de presse): what journalists publish, in the twelve elements of the
/// trade, with an angle for each sort of medium and what was sent to whom.
///
/// Dates, place, prices and capacity stand in the project sheet, the budget and the contracts, credits in
/// the register of rights, mentions in that of funding: the release takes them from there, and freezes
/// them at submission. What was sent stays as it was sent.
@ApplicationModule(
        allowedDependencies = {
            "announcing",
            "announcing::*",
            "budget",
            "contacts",
            "contracts",
            "funding",
            "rights",
            "register",
            "parameter",
            "parameter::*",
            "proofreading",
            "project",
            "project::*",
            "artefact",
            "artefact::*"
        })
@NullMarked
package fr.coulisses.kinds.pressrelease;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

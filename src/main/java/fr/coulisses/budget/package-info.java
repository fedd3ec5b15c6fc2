/// The register of budget lines: entry, totals, import and export.
///
/// It leans on `project` for permission and on `artefact.thread`, for which its lines are knots; the forecast budget is
/// an artefact composed of these lines.
@ApplicationModule(allowedDependencies = {"account", "project", "project::*", "artefact::thread", "spreadsheet"})
@NullMarked
package fr.coulisses.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// The register of budget lines: entry, totals, import and export.
///
/// It leans on `project` for permission; the forecast budget is an artefact composed of these lines.
@ApplicationModule(allowedDependencies = {"account", "project", "project::*", "spreadsheet"})
@NullMarked
package fr.coulisses.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

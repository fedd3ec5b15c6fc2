/// The contacts register: organisations and people outside the school, what was said with them, and what comes next.
///
/// It leans on `project` for permission and on `artefact.thread`, for which its contacts are knots; the
/// stakeholder map is an artefact composed of it.
@ApplicationModule(allowedDependencies = {"account", "project", "project::*", "artefact::thread", "spreadsheet"})
@NullMarked
package fr.coulisses.contacts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

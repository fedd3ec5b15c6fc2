/// The register of tasks of a project: what is done when, by whom, after what.
///
/// It leans on `project` for permission and on `parameter` for legal delays; the action plan is an artefact composed of
/// these tasks.
@ApplicationModule(
        allowedDependencies = {"account", "parameter", "project", "project::*", "artefact::export", "artefact::ui"})
@NullMarked
package fr.coulisses.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

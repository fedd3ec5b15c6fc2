/// The frame around everything a student writes, submits and exports as a whole: identity, draft, versions, checks.
///
/// It leans on `project`, `referential` and `parameter`; it knows kinds by their contract only and imports none.
@ApplicationModule(
        allowedDependencies = {"account", "referential", "parameter", "parameter::*", "project", "project::*"})
@NullMarked
package fr.coulisses.artefact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

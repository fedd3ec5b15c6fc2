/// Cultural and strategic watch (C4.1, veille): what one wants to know, where one looks, what one reads there and what
/// follows from it for the project, put together month by month.
@ApplicationModule(
        allowedDependencies = {"parameter", "parameter::*", "project", "project::*", "artefact", "artefact::*"})
@NullMarked
package fr.coulisses.kinds.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// Costs that artefacts know before the budget does: how they become lines of it.
@ApplicationModule(allowedDependencies = {"budget"})
@NullMarked
package fr.coulisses.costs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// Values that mean the same everywhere: amounts of money, French formats, labels, refusals.
///
/// It leans on nothing else of Coulisses; every feature may lean on all of it, the pieces of screens in `ui` too.
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package fr.coulisses.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

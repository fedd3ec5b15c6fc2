/// What of a project is told to the press and the public, and may change afterwards: how it is said, and what was said
/// when something was sent.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.coulisses.announcing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// Dated legal figures, rates and thresholds: asked by date, never written into the code.
///
/// It leans on `account` only; whoever needs a figure asks [fr.coulisses.parameter.Parameters], or reads the
/// [fr.coulisses.parameter.ParameterSnapshot] that it was given.
@ApplicationModule(allowedDependencies = "account")
@NullMarked
package fr.coulisses.parameter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// What whoever reads a text for the public with a pencil in hand would mend: praise without proof, and what is
/// not French typography. Kinds name their texts, and get the checks and the mending.
@ApplicationModule(allowedDependencies = {"artefact", "artefact::*"})
@NullMarked
package fr.coulisses.proofreading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

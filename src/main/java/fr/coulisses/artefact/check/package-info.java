/// Checks: pure functions from a content and its dossier to findings.
@NullMarked
@NamedInterface("check")
package fr.coulisses.artefact.check;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/// Rules that compare artefacts and registers (R-X): pure functions from a whole project to findings.
@NamedInterface("cross")
@NullMarked
package fr.coulisses.examination.cross;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/// Who did what of an artefact that a team submits: each states their share, the others confirm it or object.
@NullMarked
@NamedInterface("contribution")
package fr.coulisses.assessment.contribution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

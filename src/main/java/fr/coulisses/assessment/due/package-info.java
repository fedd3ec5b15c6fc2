/// Until when an artefact of a kind is to be submitted, by cohort, and who has longer. Late is shown, never refused.
@NullMarked
@NamedInterface("due")
package fr.coulisses.assessment.due;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/// The way from a draft to a submitted version: the look before, a whole block at once, and the receipt.
@NullMarked
@NamedInterface("submission")
package fr.coulisses.assessment.submission;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

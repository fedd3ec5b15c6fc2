/// What two versions of an artefact say differently: place by place, with the words that came and went, and the sums.
///
/// Two contents are compared by their places, so every kind has it; what is here is pure but for `Differences`.
@NullMarked
@NamedInterface("difference")
package fr.coulisses.artefact.difference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

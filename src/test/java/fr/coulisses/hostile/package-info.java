/// Texts that break programs: through every text field and every export, and back equal or refused with a sentence.
@NullMarked
package fr.coulisses.hostile;

import org.jspecify.annotations.NullMarked;

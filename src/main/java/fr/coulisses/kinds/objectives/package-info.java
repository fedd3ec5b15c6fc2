/// Orientations and objectives (C1.3): the note of intent, and the tree from the purpose down to what is measured.
///
/// It is written from end to end by the student; what it rests on, axes, audiences and needs, comes by the red
/// thread.
@ApplicationModule
@NullMarked
package fr.coulisses.kinds.objectives;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

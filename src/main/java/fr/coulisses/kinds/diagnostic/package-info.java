/// The critical diagnostic of what exists (C1.2): sources, territory, publics, supply, six dimensions, SWOT and axes.
///
/// It is written from end to end by the student; it leans on the frame only.
@ApplicationModule
@NullMarked
package fr.coulisses.kinds.diagnostic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

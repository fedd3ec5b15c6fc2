/// Certification sheets on screen: in full, side by side, in preparation, and on their way in and out.
@NullMarked
@NamedInterface("ui")
package fr.coulisses.referential.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

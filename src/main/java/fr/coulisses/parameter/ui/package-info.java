/// The legal figures on screen, for the administrators of the school, and for whoever shows what something rests on.
@NullMarked
@NamedInterface("ui")
package fr.coulisses.parameter.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

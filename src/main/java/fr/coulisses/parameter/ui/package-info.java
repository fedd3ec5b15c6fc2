/// The legal figures on screen, for the administrators of the school.
@NullMarked
package fr.coulisses.parameter.ui;

import org.jspecify.annotations.NullMarked;

/// The editor of the rider, with the stage plot.
@NullMarked
package fr.coulisses.kinds.stagerider.ui;

import org.jspecify.annotations.NullMarked;

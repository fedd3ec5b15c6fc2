/// The editor of the orientations and objectives.
@NullMarked
package fr.coulisses.kinds.objectives.ui;

import org.jspecify.annotations.NullMarked;

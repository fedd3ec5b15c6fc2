/// The editor of a press kit.
@NullMarked
package fr.coulisses.kinds.presskit.ui;

import org.jspecify.annotations.NullMarked;

/// The editor of a watch, and what brings sources and articles into it.
@NullMarked
package fr.coulisses.kinds.watch.ui;

import org.jspecify.annotations.NullMarked;

/// Files of RSS and Atom that somebody has saved, read into plain articles; nothing is fetched from anywhere.
@NullMarked
package fr.coulisses.kinds.watch.feed;

import org.jspecify.annotations.NullMarked;

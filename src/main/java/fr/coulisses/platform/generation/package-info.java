/// A made-up school of any size, written straight into the tables: for trying Coulisses and for measuring it.
@NullMarked
package fr.coulisses.platform.generation;

import org.jspecify.annotations.NullMarked;

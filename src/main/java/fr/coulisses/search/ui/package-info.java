/// The palette that finds everything from everywhere.
@NullMarked
@NamedInterface("ui")
package fr.coulisses.search.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

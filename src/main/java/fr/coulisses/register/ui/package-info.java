/// The pages of all registers whose entries go from state to state: the list, and the page of one entry.
@NullMarked
@NamedInterface("ui")
package fr.coulisses.register.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/// The budget sheet on screen, and the import of a file into it.
@NullMarked
@NamedInterface("ui")
package fr.coulisses.budget.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/// What was told, below the fields of a sending.
@NamedInterface("ui")
@NullMarked
package fr.coulisses.announcing.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

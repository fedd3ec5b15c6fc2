/// The feed as an answer to its link, and where one makes and revokes that link.
@NullMarked
@NamedInterface("ui")
package fr.coulisses.calendar.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

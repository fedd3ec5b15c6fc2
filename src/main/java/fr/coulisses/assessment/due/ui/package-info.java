/// Due dates on screen: where they are set, and how a student reads theirs.
@NullMarked
@NamedInterface("due-ui")
package fr.coulisses.assessment.due.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/// The bell, the list behind it, the choices of each person, and the e-mails that failed.
@NullMarked
@NamedInterface("ui")
package fr.coulisses.notification.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

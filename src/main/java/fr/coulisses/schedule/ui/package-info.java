/// The page of the schedule and the files it goes out as.
@NamedInterface("ui")
@NullMarked
package fr.coulisses.schedule.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

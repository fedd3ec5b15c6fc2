/// The study of the demand (C1.1): what is asked and what is really at stake, whom it touches, what it needs and risks.
///
/// It is written from end to end by the student; its emission factors come from the dated register of figures.
@ApplicationModule
@NullMarked
package fr.coulisses.kinds.demandstudy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// Professionals from outside: invited to one version by a link, they comment and recommend, and never judge.
@NullMarked
@NamedInterface("guest")
package fr.coulisses.assessment.guest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

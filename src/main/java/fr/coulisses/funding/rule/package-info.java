/// The rules of funding requests (R-C2.2): pure, one class each, named by the sentence that must be true.
@NullMarked
@NamedInterface("rule")
package fr.coulisses.funding.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/// The rules of contracts (R-C2.4): pure, one class each, named by the sentence that must be true.
@NullMarked
@NamedInterface("rule")
package fr.coulisses.contracts.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/// The rules of works used (R-C2.5): pure, one class each, named by the sentence that must be true.
@NullMarked
@NamedInterface("rule")
package fr.coulisses.rights.rule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

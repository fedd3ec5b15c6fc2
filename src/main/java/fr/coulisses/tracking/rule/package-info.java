/// The rules of the budget's tracking (R-C2.3): pure, one class each, named by the sentence that must be true.
@NullMarked
package fr.coulisses.tracking.rule;

import org.jspecify.annotations.NullMarked;

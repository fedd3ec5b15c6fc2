/// How somebody sends costs to the budget.
@NamedInterface("ui")
@NullMarked
package fr.coulisses.costs.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

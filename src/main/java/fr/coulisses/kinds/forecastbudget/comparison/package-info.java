/// Two budgets side by side: as it stands, as it was submitted, or as a scenario sells it.
@NullMarked
package fr.coulisses.kinds.forecastbudget.comparison;

import org.jspecify.annotations.NullMarked;

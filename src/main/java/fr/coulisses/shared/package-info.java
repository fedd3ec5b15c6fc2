/// Values that mean the same everywhere: amounts of money, French formats, labels, refusals.
///
/// It leans on nothing else of Coulisses; every feature may lean on it.
@NullMarked
package fr.coulisses.shared;

import org.jspecify.annotations.NullMarked;

/// What somebody who works on a show costs the employer, and how this is declared: pure, with the figures that were
/// used.
@NullMarked
@NamedInterface("cost")
package fr.coulisses.contracts.cost;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

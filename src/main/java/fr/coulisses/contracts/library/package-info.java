/// The clause library: models of contracts, their articles and the wordings to choose from, kept as data.
@NullMarked
@NamedInterface("library")
package fr.coulisses.contracts.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

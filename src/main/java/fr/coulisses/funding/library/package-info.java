/// The library of funders: those that travel with the release, and what the school says otherwise.
@NullMarked
package fr.coulisses.funding.library;

import org.jspecify.annotations.NullMarked;

/// The library of funders on screen.
@NullMarked
package fr.coulisses.funding.library.ui;

import org.jspecify.annotations.NullMarked;

/// The technical rider of a show (C3.2 and C3.4, fiche technique du spectacle): what it needs of a stage in fifteen
/// parts, its
/// stage plot, and the patch that follows from the plot.
///
/// It says what the show needs; what a place has, and whether both agree, is the study of the place.
@ApplicationModule
@NullMarked
package fr.coulisses.kinds.stagerider;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

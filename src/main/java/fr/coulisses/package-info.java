/// Coulisses: the project of a student of cultural production, and the evidence it makes, in one place.
@NullMarked
package fr.coulisses;

import org.jspecify.annotations.NullMarked;

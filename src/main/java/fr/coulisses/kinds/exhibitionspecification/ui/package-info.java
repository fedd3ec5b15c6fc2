/// The editor of the technical specification of an exhibition.
@NullMarked
package fr.coulisses.kinds.exhibitionspecification.ui;

import org.jspecify.annotations.NullMarked;

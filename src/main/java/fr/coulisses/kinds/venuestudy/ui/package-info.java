/// The editor of the sheet of a mediation action.
@NullMarked
package fr.coulisses.kinds.venuestudy.ui;

import org.jspecify.annotations.NullMarked;

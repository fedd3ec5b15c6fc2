/// The editor of the table of works and clearances.
@NullMarked
package fr.coulisses.kinds.rightstable.ui;

import org.jspecify.annotations.NullMarked;

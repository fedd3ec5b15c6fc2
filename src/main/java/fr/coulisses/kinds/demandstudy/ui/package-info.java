/// The editor of the study of the demand.
@NullMarked
package fr.coulisses.kinds.demandstudy.ui;

import org.jspecify.annotations.NullMarked;

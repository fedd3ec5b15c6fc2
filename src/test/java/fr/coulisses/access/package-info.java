/// Who may do what: every service method and every address, for everybody of the school and for strangers.
@NullMarked
package fr.coulisses.access;

import org.jspecify.annotations.NullMarked;

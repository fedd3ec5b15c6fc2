/// The editor of the diagnostic.
@NullMarked
package fr.coulisses.kinds.diagnostic.ui;

import org.jspecify.annotations.NullMarked;

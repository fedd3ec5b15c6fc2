/// The screen on which a funding file is written.
@NullMarked
package fr.coulisses.kinds.fundingfile.ui;

import org.jspecify.annotations.NullMarked;

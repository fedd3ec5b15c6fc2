/// A certification sheet on screen, in full.
@NullMarked
package fr.coulisses.referential.ui;

import org.jspecify.annotations.NullMarked;

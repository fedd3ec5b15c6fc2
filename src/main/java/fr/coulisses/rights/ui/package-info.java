/// The screens of the register of works used.
@NullMarked
package fr.coulisses.rights.ui;

import org.jspecify.annotations.NullMarked;

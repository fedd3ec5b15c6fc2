/// The screens of the register of contracts.
@NullMarked
package fr.coulisses.contracts.ui;

import org.jspecify.annotations.NullMarked;

/// The form of the contract as evidence.
@NullMarked
package fr.coulisses.kinds.contract.ui;

import org.jspecify.annotations.NullMarked;

/// The screens of the funding register.
@NullMarked
package fr.coulisses.funding.ui;

import org.jspecify.annotations.NullMarked;

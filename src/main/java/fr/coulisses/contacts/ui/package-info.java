/// The page of the contacts register.
@NullMarked
package fr.coulisses.contacts.ui;

import org.jspecify.annotations.NullMarked;

/// The screens of the budget's tracking and of its supporting documents.
@NullMarked
package fr.coulisses.tracking.ui;

import org.jspecify.annotations.NullMarked;

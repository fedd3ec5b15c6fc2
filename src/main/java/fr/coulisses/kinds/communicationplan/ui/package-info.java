/// The screens of the communication plan.
@NullMarked
package fr.coulisses.kinds.communicationplan.ui;

import org.jspecify.annotations.NullMarked;

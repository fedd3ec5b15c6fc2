/// The editor of the action plan.
@NullMarked
package fr.coulisses.kinds.actionplan.ui;

import org.jspecify.annotations.NullMarked;

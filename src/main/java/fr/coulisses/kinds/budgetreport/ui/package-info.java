/// The screen on which a monthly report is written.
@NullMarked
package fr.coulisses.kinds.budgetreport.ui;

import org.jspecify.annotations.NullMarked;

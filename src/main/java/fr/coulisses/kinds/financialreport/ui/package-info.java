/// The screen on which a financial report is written.
@NullMarked
package fr.coulisses.kinds.financialreport.ui;

import org.jspecify.annotations.NullMarked;

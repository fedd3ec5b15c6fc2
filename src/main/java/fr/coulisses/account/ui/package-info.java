/// The administration of accounts and cohorts, and one's own account.
@NullMarked
package fr.coulisses.account.ui;

import org.jspecify.annotations.NullMarked;

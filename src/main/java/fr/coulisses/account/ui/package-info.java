/// The administration of accounts and cohorts, and one's own account.
@NullMarked
@NamedInterface("ui")
package fr.coulisses.account.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

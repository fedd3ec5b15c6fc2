/// Payments that a statement of the bank, or of the accounts, shows: read, compared with the supporting documents, and
/// proposed. Nothing is paid before a person says so.
@NullMarked
package fr.coulisses.tracking.bank;

import org.jspecify.annotations.NullMarked;

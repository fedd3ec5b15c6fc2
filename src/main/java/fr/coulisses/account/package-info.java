/// People, their roles and cohorts, and how they sign in.
///
/// It leans on `shared` only; other features ask [fr.coulisses.account.CurrentPerson] who is there.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package fr.coulisses.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// Certification sheets: blocks, activities, competencies and criteria, in revisions that never change.
///
/// It leans on `shared` and `account`; a project keeps the revision it started under.
@ApplicationModule(allowedDependencies = "account")
@NullMarked
package fr.coulisses.referential;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

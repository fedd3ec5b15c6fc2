/// The technical specification of an exhibition (C3.2 and C3.3, cahier des charges technique): its works with
/// what they measure and bear, the walls they hang on, their journey with condition reports and insurance, and
/// what the place must have for them.
///
/// It says what the works need; what a place has, and whether both agree, is the study of the place. Titles and
/// credits of works stand in the register of rights, lenders in that of contacts: they are taken from there.
@ApplicationModule(
        allowedDependencies = {"contacts", "rights", "register", "project", "project::*", "artefact", "artefact::*"})
@NullMarked
package fr.coulisses.kinds.exhibitionspecification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// The cultural project: what it is, who carries it, when and where, and who may see and do what in it.
///
/// It leans on `account` and `referential`; registers and artefacts belong to a project and ask it for permission.
@ApplicationModule(allowedDependencies = {"account", "referential"})
@NullMarked
package fr.coulisses.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

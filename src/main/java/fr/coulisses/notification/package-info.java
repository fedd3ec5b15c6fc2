/// What people are told, in the application and by e-mail as each of them chooses.
///
/// It listens to the events of other features; none of them knows it.
@ApplicationModule(
        allowedDependencies = {
            "account",
            "project",
            "project::*",
            "artefact",
            "assessment",
            "assessment::due",
            "assessment::guest",
            "register",
            "register::ui"
        })
@NullMarked
package fr.coulisses.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

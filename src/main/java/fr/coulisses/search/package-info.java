/// The search over everything: projects, artefacts, people and competencies, each only for those who may see it.
///
/// It reads the words that the tables of other features keep for it, and leans on them for nothing else; so a question
/// costs a few statements however many features it reaches.
@ApplicationModule(
        allowedDependencies = {
            "account",
            "account::*",
            "referential",
            "project",
            "project::*",
            "artefact",
            "register",
            "register::ui"
        })
@NullMarked
package fr.coulisses.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/// A whole project as one open file: written as a ZIP that people and programs can read without Coulisses, and opened
/// again
/// in any school.
///
/// It knows no register: each hands in and takes back its part by [fr.coulisses.project.archive.ArchivedPart]. It leans
/// on
/// `artefact` for documents and on `assessment` for the history of what was submitted.
@ApplicationModule(
        allowedDependencies = {
            "account",
            "referential",
            "project",
            "project::*",
            "artefact",
            "artefact::*",
            "assessment",
            "assessment::*"
        })
@NullMarked
package fr.coulisses.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

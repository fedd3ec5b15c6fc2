/// Assembled files: the evidence of a student (« dossier de preuves ») as PDF, DOCX and as a folder to read offline.
///
/// It leans on `assessment` for what was claimed and judged, and on `artefact` for the versions and their documents.
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
package fr.coulisses.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

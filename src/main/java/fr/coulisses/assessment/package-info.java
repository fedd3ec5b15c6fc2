/// Claims, submission, review and the competency matrix: from a draft to a judgement that stands.
///
/// It leans on `artefact` for versions and on `referential` for what is judged.
@ApplicationModule(
        allowedDependencies = {
            "account",
            "referential",
            "referential::*",
            "project",
            "project::*",
            "artefact",
            "artefact::*"
        })
@NullMarked
package fr.coulisses.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

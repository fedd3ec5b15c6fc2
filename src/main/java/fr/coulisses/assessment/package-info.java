/// Claims, submission, review and the competency matrix: from a draft to a judgement that stands.
///
/// It leans on `artefact` for versions, on `referential` for what is judged and on `examination` for the warnings that
/// a team
/// has justified already.
@ApplicationModule(
        allowedDependencies = {
            "account",
            "referential",
            "referential::*",
            "project",
            "project::*",
            "artefact",
            "artefact::*",
            "examination"
        })
@NullMarked
package fr.coulisses.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

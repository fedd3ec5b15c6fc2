package fr.coulisses.report.ui;

import fr.coulisses.report.EvidenceFiles;
import fr.coulisses.report.EvidenceWriter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the forms in which an evidence file is put together.
@Component
record EvidenceForms(EvidenceFiles files, EvidenceWriter writer) {

    /// @param project the only one that is asked for; `null` for all that the reader may see
    EvidenceForm of(UUID student, @Nullable UUID project) {
        return new EvidenceForm(files.choice(student, project), project, this);
    }
}

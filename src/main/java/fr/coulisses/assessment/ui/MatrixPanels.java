package fr.coulisses.assessment.ui;

import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.assessment.Matrix;
import fr.coulisses.shared.Labels;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Makes the panels that show a matrix, with all that they lean on.
@Component
record MatrixPanels(Artefacts artefacts, Kinds kinds, Labels labels, Clock clock) {

    /// @param projects in sight, with their titles
    /// @param own whether the student is the one who looks
    /// @param nothing what is said when there is no artefact yet
    MatrixPanel of(Matrix matrix, UUID student, Map<UUID, String> projects, boolean own, String nothing) {
        return new MatrixPanel(matrix, student, projects, own, nothing, this);
    }
}

package fr.coulisses.assessment;

import fr.coulisses.referential.Referential;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// How far a student has come, in counts: what the heat map shows, said in one sentence.
///
/// @param accepted competencies that a tutor judged acquired
/// @param claimed competencies with any claim, drafts included
/// @param criteriaAddressed criteria with anything said of them, drafts included
/// @param oldest when the oldest of the claims that count was last touched
public record Coverage(
        int accepted, int claimed, int competencies, int criteriaAddressed, int criteria, Optional<Instant> oldest) {

    static Coverage of(Matrix matrix, UUID student) {
        List<Referential.Competency> all = matrix.referential().competencies().toList();
        int accepted = 0;
        int claimed = 0;
        int addressed = 0;
        int criteria = 0;
        for (Referential.Competency competency : all) {
            CellState state = matrix.state(competency.code(), student);
            accepted += state == CellState.ACCEPTED ? 1 : 0;
            claimed += state == CellState.NOTHING ? 0 : 1;
            criteria += competency.criteria().size();
            addressed += (int) competency.criteria().stream()
                    .filter(criterion ->
                            matrix.state(competency.code(), criterion.code(), student) != CellState.NOTHING)
                    .count();
        }
        Optional<Instant> oldest = matrix.cells().stream()
                .filter(cell -> cell.studentId().equals(student))
                .map(MatrixCell::at)
                .min(Comparator.naturalOrder());
        return new Coverage(accepted, claimed, all.size(), addressed, criteria, oldest);
    }
}

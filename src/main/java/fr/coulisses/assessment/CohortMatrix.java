package fr.coulisses.assessment;

import fr.coulisses.referential.Referential;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// The students of a cohort against the competencies of one certification sheet.
///
/// @param rows by family name
public record CohortMatrix(CohortSummary cohort, Referential referential, List<StudentRow> rows) {

    public CohortMatrix {
        rows = List.copyOf(rows);
    }

    static CohortMatrix of(
            CohortSummary cohort, Referential referential, List<Student> students, Collection<MatrixCell> counted) {
        Map<UUID, List<MatrixCell>> byStudent = counted.stream().collect(Collectors.groupingBy(MatrixCell::studentId));
        return new CohortMatrix(
                cohort,
                referential,
                students.stream()
                        .map(student -> StudentRow.of(student, byStudent.getOrDefault(student.id(), List.of())))
                        .toList());
    }

    /// How many students stand in each state for a competency.
    public Map<CellState, Integer> states(String competency) {
        Map<CellState, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(row.strength(competency).state(), 1, Integer::sum));
        return counts;
    }

    /// How many students stand in each state for a criterion.
    public Map<CellState, Integer> criterionStates(String criterion) {
        Map<CellState, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(row.criteria().getOrDefault(criterion, CellState.NOTHING), 1, Integer::sum));
        return counts;
    }

    /// The same in another order of its rows.
    public CohortMatrix sorted(Comparator<StudentRow> order) {
        return new CohortMatrix(cohort, referential, rows.stream().sorted(order).toList());
    }
}

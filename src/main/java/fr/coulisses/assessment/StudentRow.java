package fr.coulisses.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One student in the matrix of a cohort.
///
/// @param strengths by competency; nothing is said of those without any claim
/// @param criteria the strongest state of each criterion with anything said of it
public record StudentRow(Student student, Map<String, Strength> strengths, Map<String, CellState> criteria) {

    public StudentRow {
        strengths = Map.copyOf(strengths);
        criteria = Map.copyOf(criteria);
    }

    static StudentRow of(Student student, List<MatrixCell> cells) {
        Map<String, Strength> strengths = new HashMap<>();
        Map<String, CellState> criteria = new HashMap<>();
        for (MatrixCell cell : cells) {
            strengths.merge(cell.competency(), Strength.of(cell), Strength::and);
            cell.criteria().forEach((code, state) -> criteria.merge(code, state, CellState::strongest));
        }
        return new StudentRow(student, strengths, criteria);
    }

    public Strength strength(String competency) {
        return strengths.getOrDefault(competency, Strength.NONE);
    }

    /// How many competencies stand in a state.
    public int count(CellState state) {
        return (int) strengths.values().stream()
                .filter(strength -> strength.state() == state)
                .count();
    }
}

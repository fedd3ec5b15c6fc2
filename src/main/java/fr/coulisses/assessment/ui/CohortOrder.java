package fr.coulisses.assessment.ui;

import fr.coulisses.assessment.CellState;
import fr.coulisses.assessment.StudentRow;
import java.util.Comparator;

/// In which order the students of a cohort stand in its matrix.
public enum CohortOrder {
    NAME,
    MOST_ACCEPTED,
    FEWEST_ACCEPTED,
    MOST_WAITING,
    MOST_TO_REWORK;

    public String labelKey() {
        return "assessment.cohort.order." + name();
    }

    Comparator<StudentRow> comparator() {
        Comparator<StudentRow> byName = Comparator.comparing(
                        (StudentRow row) -> row.student().familyName(), String.CASE_INSENSITIVE_ORDER)
                .thenComparing(row -> row.student().givenName());
        return switch (this) {
            case NAME -> byName;
            case MOST_ACCEPTED -> most(CellState.ACCEPTED).thenComparing(byName);
            case FEWEST_ACCEPTED -> most(CellState.ACCEPTED).reversed().thenComparing(byName);
            case MOST_WAITING -> most(CellState.SUBMITTED).thenComparing(byName);
            case MOST_TO_REWORK -> most(CellState.TO_REWORK).thenComparing(byName);
        };
    }

    private static Comparator<StudentRow> most(CellState state) {
        return Comparator.comparing((StudentRow row) -> -row.count(state));
    }
}

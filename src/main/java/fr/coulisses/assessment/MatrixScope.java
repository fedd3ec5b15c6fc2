package fr.coulisses.assessment;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whose claims a matrix shows, and in which projects: pairs of a student and a project they are in the team of.
///
/// @param condition on `m`, a place in a team, with named parameters
record MatrixScope(String condition, Map<String, Object> parameters) {

    /// Stands for a tutor where there is none.
    static final UUID NOBODY = new UUID(0, 0);

    private static final String FOLLOWED = """
             and (:all or exists (
                select 1 from project_member t
                where t.project_id = m.project_id and t.person_id = :tutor and t.part = 'TUTOR'))""";

    MatrixScope {
        parameters = Map.copyOf(parameters);
    }

    static MatrixScope project(UUID project) {
        return new MatrixScope("m.project_id = :project", Map.of("project", project));
    }

    /// @param tutor whose projects are in sight only; `null` for all
    static MatrixScope student(UUID student, @Nullable UUID tutor) {
        return followed("m.person_id = :student", "student", student, tutor);
    }

    /// @param tutor whose projects are in sight only; `null` for all
    static MatrixScope cohort(UUID cohort, @Nullable UUID tutor) {
        return followed(
                "m.person_id in (select c.person_id from cohort_member c where c.cohort_id = :cohort)",
                "cohort",
                cohort,
                tutor);
    }

    private static MatrixScope followed(String condition, String name, UUID value, @Nullable UUID tutor) {
        return new MatrixScope(
                condition + " " + FOLLOWED,
                Map.of(name, value, "all", tutor == null, "tutor", tutor == null ? NOBODY : tutor));
    }

    /// The same, in the projects under some revisions only.
    MatrixScope under(UUID... referentials) {
        Map<String, Object> with = new HashMap<>(parameters);
        with.put("referentials", referentials);
        return new MatrixScope(
                condition
                        + " and m.project_id in (select p.id from project p where p.referential_id = any(:referentials))",
                with);
    }

    /// The beginning of a statement about these pairs, which it knows as `seen`.
    String seen() {
        return "with seen as (select m.project_id, m.person_id from project_member m where m.part = 'TEAM' and "
                + condition + ")\n";
    }
}

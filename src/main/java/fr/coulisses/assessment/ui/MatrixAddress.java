package fr.coulisses.assessment.ui;

import java.util.UUID;

/// The addresses of the matrices that are not of one project, as links write them.
public final class MatrixAddress {

    /// One's own, over all projects.
    public static final String MINE = "competences";

    public static final String COHORTS = "cohortes";

    private MatrixAddress() {}

    public static String student(UUID student) {
        return "etudiants/" + student + "/competences";
    }

    public static String cohort(UUID cohort) {
        return COHORTS + "/" + cohort + "/competences";
    }
}

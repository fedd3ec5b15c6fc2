package fr.coulisses.project.ui;

import java.util.UUID;

/// The addresses of a project's pages, as links write them.
public final class ProjectAddress {

    public static final String LIST = "projets";

    /// The name of the parameter by which the schedule is told which task to show.
    public static final String TASK = "tache";

    private ProjectAddress() {}

    /// The overview.
    public static String of(UUID project) {
        return LIST + "/" + project;
    }

    public static String sheet(UUID project) {
        return of(project) + "/fiche";
    }

    public static String team(UUID project) {
        return of(project) + "/equipe";
    }

    public static String budget(UUID project) {
        return of(project) + "/budget";
    }

    /// The organisations and people outside the school.
    public static String contacts(UUID project) {
        return of(project) + "/contacts";
    }

    /// The register with one of its contacts open.
    public static String contact(UUID project, UUID contact) {
        return contacts(project) + "?contact=" + contact;
    }

    /// Two budgets side by side.
    public static String budgetComparison(UUID project) {
        return budget(project) + "/comparaison";
    }

    /// What of the budget is promised, real and paid.
    public static String tracking(UUID project) {
        return of(project) + "/suivi";
    }

    public static String schedule(UUID project) {
        return of(project) + "/calendrier";
    }

    /// The schedule with the keyboard on one of its tasks.
    public static String task(UUID project, UUID task) {
        return schedule(project) + "?" + TASK + "=" + task;
    }

    /// The red thread: what rests on what.
    public static String thread(UUID project) {
        return of(project) + "/fil";
    }

    /// What all checks say of it.
    public static String checks(UUID project) {
        return of(project) + "/controles";
    }

    public static String competencies(UUID project) {
        return of(project) + "/competences";
    }

    /// A student's own file for a block, for instance `BC02`.
    public static String block(UUID project, String shortCode) {
        return of(project) + "/blocs/" + shortCode;
    }

    /// The way to a newer revision of the referential.
    public static String referential(UUID project) {
        return of(project) + "/referentiel";
    }

    public static String artefact(UUID project, UUID artefact) {
        return of(project) + "/livrables/" + artefact;
    }
}

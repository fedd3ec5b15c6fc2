package fr.coulisses;

import fr.coulisses.account.Impersonation;
import fr.coulisses.account.People;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.budget.BudgetCsv;
import fr.coulisses.budget.Budgets;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.Projects;
import fr.coulisses.referential.Referentials;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.json.JsonMapper;

/// The people of the demonstration school, and projects of their own for tests that write.
@TestComponent
public class School {

    public static final String INES = "etudiante@coulisses.example";
    public static final String THEO = "etudiant@coulisses.example";
    public static final String CLAIRE = "tutrice@coulisses.example";
    public static final String MARC = "jury@coulisses.example";
    public static final String ARIANE = "admin@coulisses.example";

    private final Impersonation impersonation;
    private final People people;
    private final Projects projects;
    private final Referentials referentials;
    private final Budgets budgets;
    private final Artefacts artefacts;

    School(
            Impersonation impersonation,
            People people,
            Projects projects,
            Referentials referentials,
            Budgets budgets,
            Artefacts artefacts) {
        this.impersonation = impersonation;
        this.people = people;
        this.projects = projects;
        this.referentials = referentials;
        this.budgets = budgets;
        this.artefacts = artefacts;
    }

    /// Asks for something as a person of the school.
    public <T> T as(String email, Supplier<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        impersonation.as(email, () -> answer.set(question.get()));
        return java.util.Objects.requireNonNull(answer.get());
    }

    public void does(String email, Runnable work) {
        impersonation.as(email, work);
    }

    /// A new project of Inès, followed by Claire.
    public UUID project(String title) {
        return as(INES, () -> {
            UUID project = projects.start(
                            ProjectSheet.titled(title),
                            referentials.newest("RNCP39603").id())
                    .id();
            invite(project, CLAIRE);
            return project;
        });
    }

    /// A new project of Inès with the lines of a worked budget.
    public UUID projectWithBudget(String title, String file) {
        UUID project = project(title);
        does(INES, () -> budgets.bringIn(project, BudgetCsv.read(resource(file)).entries(), true));
        return project;
    }

    /// The same, with the money in time: the worked festival has to justify its empty till before it is submitted.
    public UUID projectWithFinancedBudget(String title, String file) {
        UUID project = project(title);
        does(INES, () -> budgets.bringIn(project, FinancedBudget.read(resource(file)), true));
        return project;
    }

    /// Gives a person of the school a part in a project of Inès.
    public void invite(UUID project, String email) {
        UUID invited = person(email).id();
        does(INES, () -> projects.invite(project, invited));
    }

    public UUID artefact(UUID project, String kind, String title) {
        return as(INES, () -> artefacts.start(project, kind, title).id());
    }

    /// What Inès has written into a draft, at once.
    public void writes(UUID artefact, String content) {
        does(
                INES,
                () -> artefacts.save(
                        artefact,
                        artefacts.draft(artefact).content(),
                        JsonMapper.shared().readTree(content)));
    }

    public static byte[] resource(String name) {
        try (InputStream file = School.class.getResourceAsStream("/demonstration/" + name)) {
            return java.util.Objects.requireNonNull(file, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PersonSummary person(String email) {
        return as(ARIANE, () -> people.search(email, 0, 10)).stream()
                .filter(candidate -> candidate.email().equals(email))
                .findFirst()
                .orElseThrow();
    }
}

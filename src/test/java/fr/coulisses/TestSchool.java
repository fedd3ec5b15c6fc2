package fr.coulisses;

import fr.coulisses.account.Impersonation;
import fr.coulisses.account.NewPerson;
import fr.coulisses.account.People;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.account.Role;
import fr.coulisses.budget.Budgets;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.Projects;
import fr.coulisses.referential.Referentials;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// People and projects of a test's own, made through the same services as everybody's.
@Component
public class TestSchool {

    private static final String ADMINISTRATOR = "admin@coulisses.example";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Impersonation impersonation;
    private final People people;
    private final Projects projects;
    private final Referentials referentials;
    private final Budgets budgets;

    TestSchool(
            Impersonation impersonation, People people, Projects projects, Referentials referentials, Budgets budgets) {
        this.impersonation = impersonation;
        this.people = people;
        this.projects = projects;
        this.referentials = referentials;
        this.budgets = budgets;
    }

    /// A project with two students, a tutor and a member of the jury, whom nobody else knows.
    public record Team(
            UUID project, PersonSummary student, PersonSummary fellow, PersonSummary tutor, PersonSummary jury) {}

    public PersonSummary open(Role role) {
        int number = COUNT.incrementAndGet();
        NewPerson wanted = new NewPerson("essai-" + number + "@coulisses.example", "Camille", "Essai " + number, role);
        return asAdministrator(() -> people.open(wanted, "coulisses"));
    }

    public Team team(ProjectSheet sheet) {
        PersonSummary student = open(Role.STUDENT);
        UUID project = as(
                student,
                () -> projects.start(sheet, referentials.newest("RNCP39603").id())
                        .id());
        Team team = new Team(project, student, open(Role.STUDENT), open(Role.TUTOR), open(Role.JURY));
        as(student, () -> {
            projects.invite(project, team.fellow().id());
            projects.invite(project, team.tutor().id());
            projects.invite(project, team.jury().id());
        });
        return team;
    }

    /// A team whose budget is one of the worked ones, with the money in time: balanced, without any finding.
    public Team teamWithBudget(String file) {
        Team team = team(ProjectSheet.titled("Nuits de la halle"));
        as(team.student(), () -> {
            try (InputStream csv = TestSchool.class.getResourceAsStream("/demonstration/" + file)) {
                byte[] bytes = Objects.requireNonNull(csv).readAllBytes();
                budgets.bringIn(team.project(), FinancedBudget.read(bytes), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return team;
    }

    public void as(PersonSummary person, Runnable work) {
        impersonation.as(person.email(), work);
    }

    public <T> T as(PersonSummary person, Supplier<T> work) {
        return asEmail(person.email(), work);
    }

    public <T> T asAdministrator(Supplier<T> work) {
        return asEmail(ADMINISTRATOR, work);
    }

    private <T> T asEmail(String email, Supplier<T> work) {
        List<T> result = new ArrayList<>();
        impersonation.as(email, () -> result.add(work.get()));
        return result.getFirst();
    }
}

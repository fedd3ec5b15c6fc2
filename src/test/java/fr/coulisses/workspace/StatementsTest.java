package fr.coulisses.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.CoulissesTest;
import fr.coulisses.CountedStatements;
import fr.coulisses.School;
import fr.coulisses.access.Visitor;
import fr.coulisses.account.NewPerson;
import fr.coulisses.account.People;
import fr.coulisses.account.Role;
import fr.coulisses.project.Projects;
import fr.coulisses.project.ui.ProjectAddress;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Statements per page are few, and do not grow with the size of a team or the number of projects.
@CoulissesTest
class StatementsTest {

    private final School school;
    private final People people;
    private final Projects projects;
    private final CountedStatements statements;

    @LocalServerPort
    private int port;

    @Autowired
    StatementsTest(School school, People people, Projects projects, CountedStatements statements) {
        this.school = school;
        this.people = people;
        this.projects = projects;
        this.statements = statements;
    }

    @Test
    void asksAtMostEightForTheHomePageOfAStudent() throws IOException, InterruptedException {
        Visitor student = Visitor.of(port, School.INES);
        student.get("projets");
        List<String> before = asked(student, "projets");
        assertThat(before).isNotEmpty().hasSizeLessThanOrEqualTo(8);
        school.projectWithBudget("Un projet de plus", "budget-concert.csv");
        school.projectWithBudget("Et encore un", "budget-exposition.csv");
        assertThat(asked(student, "projets")).hasSameSizeAs(before);
    }

    @Test
    void asksNoMoreForALargeTeam() throws IOException, InterruptedException {
        UUID project = school.projectWithBudget("Grande équipe", "budget-concert.csv");
        Visitor student = Visitor.of(port, School.INES);
        for (String page : List.of(
                ProjectAddress.of(project),
                ProjectAddress.team(project),
                ProjectAddress.competencies(project),
                ProjectAddress.budget(project))) {
            student.get(page);
        }
        int overview = asked(student, ProjectAddress.of(project)).size();
        int team = asked(student, ProjectAddress.team(project)).size();
        int matrix = asked(student, ProjectAddress.competencies(project)).size();
        for (int i = 0; i < 12; i++) {
            NewPerson fellow = new NewPerson("equipe-" + i + "@ecole.example", "Membre", "N" + i, Role.STUDENT);
            UUID id = school.as(School.ARIANE, () -> people.open(fellow, "coulisses"))
                    .id();
            school.does(School.INES, () -> projects.invite(project, id));
        }
        assertThat(asked(student, ProjectAddress.of(project))).hasSize(overview);
        assertThat(asked(student, ProjectAddress.team(project))).hasSize(team);
        assertThat(asked(student, ProjectAddress.competencies(project))).hasSize(matrix);
    }

    private List<String> asked(Visitor visitor, String page) throws IOException, InterruptedException {
        statements.reset();
        assertThat(visitor.get(page)).isEqualTo(200);
        return statements.sent();
    }
}
